using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Plainsight.AspNetCore;

/// <summary>The middleware: it waits for what is behind it, and tracks one event a request.</summary>
/// <param name="next">What is behind it.</param>
/// <param name="client">Gives the client for a request.</param>
/// <param name="map">Makes the app's event; null = this request is not told of.</param>
/// <param name="clock">Measures.</param>
internal sealed class RequestCounter<T>(RequestDelegate next, Func<HttpContext, TelemetryClient> client, Func<RequestFacts, T?> map, TimeProvider clock)
    where T : struct, ITelemetryEvent<T>
{
    private const int ClientGaveUp = 499;

    public Task Invoke(HttpContext context)
    {
        bool isSecondRun = context.Features.Get<IEndpointFeature>() is FirstEndpoint known && known.IsCountedBy(this);
        return isSecondRun || client(context) is not { IsOn: true } caller ? next(context) : Count(context, caller);
    }

    private async Task Count(HttpContext context, TelemetryClient caller)
    {
        long start = clock.GetTimestamp();
        HttpMethodKind method = RequestMethods.Read(context.Request.Method);
        FirstEndpoint endpoint = new(this, context.Features);
        context.Features.Set<IEndpointFeature>(endpoint);
        int status = StatusCodes.Status500InternalServerError;
        try
        {
            await next(context);
            status = context.Response.StatusCode;
        }
        catch (Exception e)
        {
            status = StatusOf(e, context);
            throw;
        }
        finally
        {
            Track(caller, new RequestFacts(method, RouteOf(endpoint), StatusCode.From(status), clock.GetElapsedTime(start)));
        }
    }

    private static RouteTemplate RouteOf(FirstEndpoint endpoint) => RouteTemplate.Of((endpoint.First as RouteEndpoint)?.RoutePattern.RawText);

    private static int StatusOf(Exception e, HttpContext context) => e switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        OperationCanceledException or IOException when context.RequestAborted.IsCancellationRequested => ClientGaveUp,
        _ => StatusCodes.Status500InternalServerError,
    };

    private void Track(TelemetryClient caller, RequestFacts facts)
    {
        try
        {
            if (map(facts) is { } made)
            {
                caller.Track(in made);
            }
        }
        catch (Exception)
        {
            // Only the app's own lambda throws here. A request must not fail because of an event.
        }
    }
}
