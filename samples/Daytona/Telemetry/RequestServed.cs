using Plainsight;

namespace Daytona;

/// <summary>The server answered a request.</summary>
/// <param name="Method">Is the server read or written to?</param>
/// <param name="Route">Which end points are used; never the path, never the query.</param>
/// <param name="Status">Which end points fail.</param>
/// <param name="Source">Who asks.</param>
/// <param name="ExecTime">Which end points are slow.</param>
[TelemetryEvent("server_api_response_sent", Version = 1)]
internal readonly partial record struct RequestServed(
    HttpMethodKind Method, [Wire("URI")] RouteTemplate Route, StatusCode Status, Source Source, TimeSpan ExecTime);
