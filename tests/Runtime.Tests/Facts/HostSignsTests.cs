using Plainsight.Facts;

namespace Plainsight.Tests.Facts;

public sealed class HostSignsTests
{
    [Theory]
    [InlineData("CI=true", CiProvider.Other)]
    [InlineData("CI=1 GITHUB_ACTIONS=true", CiProvider.GitHubActions)]
    [InlineData("TF_BUILD=True", CiProvider.AzurePipelines)]
    [InlineData("JENKINS_URL=https://ci.example/", CiProvider.Jenkins)]
    [InlineData("bamboo.buildKey=AB-1", CiProvider.Bamboo)]
    [InlineData("CI= GITLAB_CI=false TRAVIS=0", CiProvider.None)]
    [InlineData("CI=false BUILDKITE=true", CiProvider.Buildkite)]
    [InlineData("ci=true PATH=/bin", CiProvider.None)]
    public void Continuous_integration_is_known_by_its_variables(string variables, CiProvider expected)
    {
        Func<string, string?> environment = Read(variables);

        Assert.Equal(expected, Facts(environment).CiProvider);
        Assert.Equal(expected != CiProvider.None, CiEnvironment.Find(environment) is not null);
    }

    [Theory]
    [InlineData("CLAUDECODE=1", AgentKind.ClaudeCode)]
    [InlineData("CODEX_THREAD_ID=0198", AgentKind.Codex)]
    [InlineData("CURSOR_AGENT=1 AI_AGENT=1", AgentKind.Cursor)]
    [InlineData("AI_AGENT=new", AgentKind.Other)]
    [InlineData("OR_APP_NAME=Aider", AgentKind.Aider)]
    [InlineData("OR_APP_NAME=shop CLAUDE_CODE_ENTRYPOINT=cli", AgentKind.None)]
    [InlineData("CLAUDECODE=0 GEMINI_CLI=", AgentKind.None)]
    public void Agents_are_known_by_their_variables(string variables, AgentKind expected) => Assert.Equal(expected, Facts(Read(variables)).AgentKind);

    [Theory]
    [InlineData("", "", HostKinds.None)]
    [InlineData("GITHUB_ACTIONS=true", "", HostKinds.GitHubActions)]
    [InlineData("CLAUDECODE=1 CLAUDE_CODE_ENTRYPOINT=cli", "", HostKinds.ClaudeCode | HostKinds.ClaudeCodeCli)]
    [InlineData("CLAUDECODE=1 CLAUDE_CODE_ENTRYPOINT=sdk", "", HostKinds.ClaudeCode)]
    [InlineData("CLAUDECODE=0 CLAUDE_CODE_ENTRYPOINT=cli", "", HostKinds.None)]
    [InlineData("DOTNET_RUNNING_IN_CONTAINER=true", "", HostKinds.Container)]
    [InlineData("", "/.dockerenv", HostKinds.Container | HostKinds.Docker)]
    [InlineData("", "/run/.containerenv", HostKinds.Container | HostKinds.Podman)]
    [InlineData("K_SERVICE=shop", "/var/run/secrets/kubernetes.io/serviceaccount", HostKinds.Container | HostKinds.Kubernetes | HostKinds.CloudRun)]
    [InlineData("/.dockerenv=1", "CI", HostKinds.None)]
    public void Hosts_are_known_by_variables_and_files(string variables, string file, HostKinds expected) =>
        Assert.Equal(expected, Facts(Read(variables), path => path == file).HostKinds);

    [Fact]
    public void Every_row_says_something_and_stands_once()
    {
        Assert.All(HostSigns.All, sign => Assert.True(sign.Ci != CiProvider.None || sign.Agent != AgentKind.None || sign.Hosts != HostKinds.None, sign.Name));
        Assert.Equal(HostSigns.All.Count, HostSigns.All.Select(sign => sign.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<CiProvider>().Skip(1).Order(), HostSigns.All.Select(sign => sign.Ci).Where(ci => ci != CiProvider.None).Distinct().Order());
        Assert.Equal(Enum.GetValues<AgentKind>().Skip(1).Order(), HostSigns.All.Select(sign => sign.Agent).Where(agent => agent != AgentKind.None).Distinct().Order());
        Assert.Equal(Enum.GetValues<HostKinds>().Aggregate((all, kind) => all | kind), HostSigns.All.Aggregate(HostKinds.None, (all, sign) => all | sign.Hosts));
    }

    public static TheoryData<string> Rows => [.. HostSigns.All.Select(static sign => sign.Name)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_counts_by_the_meaning_that_the_page_states(string row)
    {
        HostSign sign = HostSigns.All.Single(each => each.Name == row);
        (string? Text, bool Counts)[] vectors = sign.IsFile ? [(null, false), ("1", false)]
            : sign.Text is { } only ? [(null, false), ("", false), ("false", false), ("0", false), ("1", false), ("anything", false), (only, true)]
            : [(null, false), ("", false), (" ", false), ("false", false), ("FALSE", false), ("0", false), ("no", false), ("1", true), ("true", true), ("anything", true)];
        foreach ((string? text, bool counts) in vectors)
        {
            string? Variable(string name) => name == sign.Name ? text : name == sign.With ? "1" : null;
            HostFacts facts = Facts(Variable);
            Assert.Equal(counts && sign.Ci != CiProvider.None ? sign.Ci : CiProvider.None, facts.CiProvider);
            Assert.Equal(counts ? sign.Hosts : HostKinds.None, facts.HostKinds & sign.Hosts);
            Assert.Equal(sign.With is null && (!counts || sign.Agent == AgentKind.None), facts.AgentKind == AgentKind.None);
        }

        if (sign.IsFile)
        {
            Assert.Equal(sign.Hosts, Facts(static _ => null, path => path == row).HostKinds);
        }
    }

    [Theory]
    [InlineData("bamboo.buildKey BUILD_ID BUILD_NUMBER BUILDKITE CI CIRCLECI CONTINUOUS_INTEGRATION GITHUB_ACTIONS HUDSON_URL JENKINS_URL TEAMCITY_VERSION TRAVIS CODEBUILD_BUILD_ARN CODEBUILD_BUILD_ID CODEBUILD_BATCH_BUILD_IDENTIFIER")]
    [InlineData("CI CONTINUOUS_INTEGRATION GITHUB_ACTIONS GITLAB_CI CIRCLECI JENKINS_HOME JENKINS_URL TEAMCITY_VERSION TRAVIS BUILDKITE DRONE BITBUCKET_BUILD_NUMBER SEMAPHORE APPVEYOR WERCKER MAGNUM MINT RWX_RUN_ID RWX_TASK_ID CODEBUILD_BUILD_ID TF_BUILD SYSTEM_TEAMFOUNDATIONCOLLECTIONURI")]
    public void Every_variable_that_a_public_page_takes_for_continuous_integration_is_one(string names) =>
        Assert.All(names.Split(' '), static name => Assert.Equal(name, CiEnvironment.Find(asked => asked == name ? "1" : null)));

    [Theory]
    [InlineData("KUBERNETES_SERVICE_HOST K_SERVICE FUNCTION_TARGET GAE_ENV AWS_LAMBDA_FUNCTION_NAME AWS_EXECUTION_ENV DYNO FLY_APP_NAME RENDER VERCEL NETLIFY KUBE_NODE_NAME KUBE_POD_NAME KUBE_POD_NAMESPACE")]
    [InlineData("CODESPACES GITHUB_ACTIONS STREAMLIT_SERVER_PORT COLAB_RELEASE_TAG AIRFLOW_CTX_TASK_ID FUNCTION_NAME CLAUDECODE CURSOR_AGENT CODEX_CI CODEX_THREAD_ID CODEX_SANDBOX")]
    public void Every_variable_by_which_a_public_page_knows_a_host_is_known(string names) =>
        Assert.All(names.Split(' '), static name => Assert.NotEqual(HostKinds.None, Facts(asked => asked == name ? "1" : null).HostKinds));

    private static HostFacts Facts(Func<string, string?> environment, Func<string, bool>? exists = null) =>
        new(Consent.Apps.Docglow(), null, null, new Surroundings { Variable = environment, Exists = exists ?? (static _ => false) });

    private static Func<string, string?> Read(string variables)
    {
        var all = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('=', 2)).ToDictionary(each => each[0], each => each[1]);
        return name => all.GetValueOrDefault(name);
    }
}
