using Plainsight;

namespace AspNetCore.Tests;

/// <summary>The server answered a request.</summary>
/// <param name="Method">Is the server read or written to?</param>
/// <param name="Route">Which end points are used at all?</param>
/// <param name="Status">Which end points fail?</param>
/// <param name="Duration">Which end points are slow?</param>
[TelemetryEvent("request_served")]
public readonly partial record struct RequestServed(HttpMethodKind Method, RouteTemplate Route, [Exact("Only the exact code tells a missing page from a missing right.")] StatusCode Status, TimeSpan Duration);
