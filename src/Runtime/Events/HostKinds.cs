namespace Plainsight;

/// <summary>What the app runs in: containers, clouds, notebooks, servers, agents. As a field of the context it is filled by the runtime, from the table in <c>docs/consent.md</c>.</summary>
[Flags]
public enum HostKinds
{
    /// <summary>Nothing that the table knows.</summary>
    None = 0,

    /// <summary>A container of any make.</summary>
    Container = 1 << 0,

    /// <summary>Kubernetes.</summary>
    Kubernetes = 1 << 1,

    /// <summary>Docker.</summary>
    Docker = 1 << 2,

    /// <summary>Podman.</summary>
    Podman = 1 << 3,

    /// <summary>Windows Subsystem for Linux.</summary>
    Wsl = 1 << 4,

    /// <summary>GitHub Codespaces.</summary>
    Codespaces = 1 << 5,

    /// <summary>GitHub Actions.</summary>
    [Wire("github_actions")]
    GitHubActions = 1 << 6,

    /// <summary>A Jupyter notebook.</summary>
    Notebook = 1 << 7,

    /// <summary>Google Colab.</summary>
    Colab = 1 << 8,

    /// <summary>A task of Apache Airflow.</summary>
    Airflow = 1 << 9,

    /// <summary>AWS Lambda.</summary>
    AwsLambda = 1 << 10,

    /// <summary>A function of Google Cloud.</summary>
    GcpCloudFunction = 1 << 11,

    /// <summary>Google Cloud Run.</summary>
    CloudRun = 1 << 12,

    /// <summary>Azure Functions.</summary>
    AzureFunctions = 1 << 13,

    /// <summary>Heroku.</summary>
    Heroku = 1 << 14,

    /// <summary>Fly.io.</summary>
    Fly = 1 << 15,

    /// <summary>Render.</summary>
    Render = 1 << 16,

    /// <summary>Streamlit.</summary>
    Streamlit = 1 << 17,

    /// <summary>Claude Code.</summary>
    ClaudeCode = 1 << 18,

    /// <summary>Claude Code, from its command line.</summary>
    ClaudeCodeCli = 1 << 19,

    /// <summary>Cursor.</summary>
    Cursor = 1 << 20,

    /// <summary>Codex.</summary>
    Codex = 1 << 21,

    /// <summary>A service of AWS that names itself.</summary>
    Aws = 1 << 22,

    /// <summary>Google App Engine.</summary>
    AppEngine = 1 << 23,

    /// <summary>Vercel.</summary>
    Vercel = 1 << 24,

    /// <summary>Netlify.</summary>
    Netlify = 1 << 25,
}
