using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Plainsight.Hosting;

namespace Plainsight;

/// <summary>Adds telemetry to a .NET host.</summary>
public static class HostTelemetry
{
    private static readonly TimeSpan s_flush = TimeSpan.FromSeconds(2);

    /// <summary>Adds the app's <see cref="TelemetryClient"/> as a singleton: <c>services.AddTelemetry(DocglowTelemetry.Start)</c>, or <c>services.AddTelemetry(options => DocglowTelemetry.Start(Edition.Community, options))</c> where the context has values that only the app knows. It starts when the first service asks for it, sends what is recorded when all services have stopped, and is disposed with the host. A host takes one; the first call counts.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="start">The app's generated <c>Start</c>. If it throws, telemetry is off.</param>
    /// <param name="configure">Handed to <paramref name="start"/>: sets what the host knows.</param>
    /// <param name="flush">The longest that a stopping host waits for the receiver; null = 2 seconds, zero or less = not at all. What is not sent by then is kept for a later run. The host's own time for stopping holds as well.</param>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, Func<Action<TelemetryOptions>?, TelemetryClient> start, Action<TelemetryOptions>? configure = null, TimeSpan? flush = null)
    {
        services.TryAddSingleton(_ => new HostedClient(() => start(configure)));
        services.TryAddSingleton(static provider => provider.GetRequiredService<HostedClient>().Client);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, LastFlush>(provider => new LastFlush(provider.GetRequiredService<HostedClient>(), flush ?? s_flush)));
        return services;
    }
}
