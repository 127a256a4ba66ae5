using Plainsight;

namespace Visivo;

/// <summary>The API answered a request.</summary>
/// <param name="Endpoint">Shows which parts of the viewer people use.</param>
/// <param name="Method">Tells reading from writing.</param>
/// <param name="StatusCode">Shows which end points fail.</param>
/// <param name="Duration">Shows which end points are slow.</param>
/// <param name="ProjectHash">Counts projects.</param>
[TelemetryEvent("api_request")]
internal readonly partial record struct ApiRequest(
    RouteTemplate Endpoint,
    HttpMethodKind Method,
    [Exact("The page promises the code itself.")] StatusCode StatusCode,
    TimeSpan Duration,
    [Reviewed("PST0130", ProjectId.Review, ProjectId.Why)] Pseudonym.WithPublicSalt? ProjectHash);
