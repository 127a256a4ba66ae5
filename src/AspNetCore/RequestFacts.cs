namespace Plainsight.AspNetCore;

/// <summary>What an event may know of a request. There is no way from here to its path, query, headers, body, address or user.</summary>
/// <param name="Method">The method as it was asked for; one that HTTP does not know is <see cref="HttpMethodKind.Other"/>.</param>
/// <param name="Route">The template of the end point that was matched first, also where an error page was shown instead; <c>unlisted</c> when nothing matched.</param>
/// <param name="Status">The status code. An exception that nobody handled counts as 500, a request that its client gave up as 499.</param>
/// <param name="Duration">From the middleware to the end of everything behind it. For a web socket or a stream that is its whole life.</param>
public readonly record struct RequestFacts(HttpMethodKind Method, RouteTemplate Route, StatusCode Status, TimeSpan Duration);
