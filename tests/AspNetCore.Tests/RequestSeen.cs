using Plainsight;

namespace AspNetCore.Tests;

/// <summary>A request, seen by a second middleware.</summary>
/// <param name="Route">Do both see the same end point?</param>
[TelemetryEvent("request_seen")]
public readonly partial record struct RequestSeen(RouteTemplate Route);
