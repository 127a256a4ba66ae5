namespace Plainsight.Analyzers.Model;

/// <summary>What an app can run in, by its two names.</summary>
/// <param name="Member">The member of <c>HostKinds</c>.</param>
/// <param name="Wire">Its name in the schema.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record HostName(string Member, string Wire)
{
    /// <summary>All of them, the one with the lowest bit first. A test holds them to the runtime's.</summary>
    public static IReadOnlyList<HostName> All { get; } =
    [
        new("Container", "container"),
        new("Kubernetes", "kubernetes"),
        new("Docker", "docker"),
        new("Podman", "podman"),
        new("Wsl", "wsl"),
        new("Codespaces", "codespaces"),
        new("GitHubActions", "github_actions"),
        new("Notebook", "notebook"),
        new("Colab", "colab"),
        new("Airflow", "airflow"),
        new("AwsLambda", "aws_lambda"),
        new("GcpCloudFunction", "gcp_cloud_function"),
        new("CloudRun", "cloud_run"),
        new("AzureFunctions", "azure_functions"),
        new("Heroku", "heroku"),
        new("Fly", "fly"),
        new("Render", "render"),
        new("Streamlit", "streamlit"),
        new("ClaudeCode", "claude_code"),
        new("ClaudeCodeCli", "claude_code_cli"),
        new("Cursor", "cursor"),
        new("Codex", "codex"),
        new("Aws", "aws"),
        new("AppEngine", "app_engine"),
        new("Vercel", "vercel"),
        new("Netlify", "netlify"),
    ];

    /// <summary>Those whose bit is set.</summary>
    public static IEnumerable<HostName> Of(long bits) => All.Where((_, position) => (bits & (1L << position)) != 0);
}
