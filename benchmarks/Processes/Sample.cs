namespace Processes;

/// <summary>A sample, and one short run of it that tells of one event at least.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Project">The folder in it that is worked on; null = the run needs none.</param>
/// <param name="EndpointVariable">The variable that names its receiver.</param>
/// <param name="KeyVariable">The variable that gives its key; null = it needs none.</param>
/// <param name="Args">The command; a part that is <c>OUT</c> stands for an empty folder.</param>
internal sealed record Sample(string Name, string? Project, string EndpointVariable, string? KeyVariable, params string[] Args)
{
    public static Sample Docglow { get; } = new("Docglow", "jaffle_shop", "DOCGLOW_TELEMETRY_ENDPOINT", null, "generate", "--target-dir", "OUT");

    public static IReadOnlyList<Sample> Others { get; } =
    [
        new("Dashdown", "sales", "DASHDOWN_TELEMETRY_HOST", "DASHDOWN_TELEMETRY_KEY", "build", "."),
        new("Dlt", null, "RUNTIME__DLTHUB_TELEMETRY_ENDPOINT", "RUNTIME__DLTHUB_TELEMETRY_SEGMENT_WRITE_KEY", "init", "chess", "duckdb"),
        new("Daytona", null, "DAYTONA_TELEMETRY_ENDPOINT", "DAYTONA_TELEMETRY_KEY", "stop", "shop"),
        new("Visivo", "shop", "VISIVO_POSTHOG_HOST", "VISIVO_POSTHOG_API_KEY", "compile"),
    ];
}
