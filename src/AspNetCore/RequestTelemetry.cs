using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Plainsight.AspNetCore;

namespace Plainsight;

/// <summary>Adds telemetry of requests to an ASP.NET Core server.</summary>
public static class RequestTelemetry
{
    /// <summary>Tracks an event for each request, by the <see cref="TelemetryClient"/> of the services. Where telemetry is off nothing is added to the pipeline.</summary>
    /// <remarks>It counts what passes it: best called first, so that the status code is the one that the client sees. It works at any place, before or after routing and error pages, and counts a request once.</remarks>
    /// <param name="app">The pipeline.</param>
    /// <param name="map">Makes the app's event. If it throws, there is no event and the request goes on.</param>
    /// <param name="handoverHeader">The header in which callers hand their consent over (<see cref="TelemetryClient.Handover"/>): then a request is told of only if its caller agreed too, under the caller's id. Null = every request is, under the server's own consent.</param>
    /// <exception cref="InvalidOperationException">The services have no <see cref="TelemetryClient"/>.</exception>
    public static IApplicationBuilder UseTelemetry<T>(this IApplicationBuilder app, Func<RequestFacts, T> map, string? handoverHeader = null)
        where T : struct, ITelemetryEvent<T> => app.UseTelemetry<T>(facts => (T?)map(facts), handoverHeader);

    /// <summary>Tracks an event for each request for which <paramref name="map"/> gives one, by the <see cref="TelemetryClient"/> of the services. Where telemetry is off nothing is added to the pipeline.</summary>
    /// <param name="app">The pipeline.</param>
    /// <param name="map">Makes the app's event, or null. If it throws, there is no event and the request goes on.</param>
    /// <param name="handoverHeader">As there.</param>
    /// <inheritdoc cref="UseTelemetry{T}(IApplicationBuilder, Func{RequestFacts, T}, string)"/>
    public static IApplicationBuilder UseTelemetry<T>(this IApplicationBuilder app, Func<RequestFacts, T?> map, string? handoverHeader = null)
        where T : struct, ITelemetryEvent<T>
    {
        TelemetryClient client = app.ApplicationServices.GetService<TelemetryClient>()
            ?? throw new InvalidOperationException("UseTelemetry finds no TelemetryClient among the services. Add one, with AddTelemetry of the package Plainsight.Hosting or with AddSingleton.");
        if (!client.IsOn)
        {
            return app;
        }

        Func<HttpContext, TelemetryClient> choose = handoverHeader is null ? _ => client : context => client.For(context.Request.Headers[handoverHeader]);
        TimeProvider clock = app.ApplicationServices.GetService<TimeProvider>() ?? TimeProvider.System;
        return app.Use(next => new RequestCounter<T>(next, choose, map, clock).Invoke);
    }
}
