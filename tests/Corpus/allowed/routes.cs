using Plainsight;

namespace Corpus.RoutesCase;

[TelemetryApp("corpus", KillSwitches = ["CORPUS_NO_TELEMETRY"], Endpoint = "https://example.com/events")]
public static partial class CorpusTelemetry;

/// <summary>Work was done.</summary>
/// <param name="Route">Which of our guesses about it is right?</param>
/// <param name="Site">Which of our guesses about it is right?</param>
[TelemetryEvent]
public readonly partial record struct Done(RouteTemplate Route, Site? Site);

/// <summary>A site.</summary>
/// <param name="Entry">Which of our guesses about it is right?</param>
[TelemetryGroup]
public readonly partial record struct Site(RouteTemplate? Entry);

[TelemetryRoutes("/users/{id:int}", "charts/{**rest}")]
public static class Pages
{
    public static void Map(EndPoints app) => app.MapGet("/", 1).MapGet("/health", 2);
}

public sealed class EndPoints
{
    public EndPoints MapGet(string pattern, int handler) => this;
}
