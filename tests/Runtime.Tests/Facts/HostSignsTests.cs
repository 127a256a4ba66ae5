using Plainsight.Consent;

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

    private static HostFacts Facts(Func<string, string?> environment, Func<string, bool>? exists = null) =>
        new(Consent.Apps.Docglow(), null, null, new Surroundings { Variable = environment, Exists = exists ?? (static _ => false) });

    private static Func<string, string?> Read(string variables)
    {
        var all = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('=', 2)).ToDictionary(each => each[0], each => each[1]);
        return name => all.GetValueOrDefault(name);
    }
}
