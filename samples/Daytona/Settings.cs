using Plainsight;

namespace Daytona;

/// <summary>What the environment says.</summary>
internal static class Settings
{
    public const string WorkspaceVariable = "DAYTONA_WS_ID";
    public const string HandoverVariable = "DAYTONA_TELEMETRY_HANDOVER";

    public static string ServerUrl => Environment.GetEnvironmentVariable("DAYTONA_SERVER_URL") ?? "http://127.0.0.1:3986";

    public static string DataDirectory => Environment.GetEnvironmentVariable("DAYTONA_DATA_DIR")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".daytona");

    public static Source Source => IsInWorkspace ? Source.CliProject : Source.Cli;

    private static bool IsInWorkspace => Environment.GetEnvironmentVariable(WorkspaceVariable) is not null;

    /// <summary>A workspace does what its maker agreed to, under the maker's id, and has no consent of its own: without what was handed over it is off.</summary>
    public static void Configure(TelemetryOptions options)
    {
        if (IsInWorkspace)
            options.Inherit(Environment.GetEnvironmentVariable(HandoverVariable) is { Length: > 0 } handover ? handover : "off");
    }
}
