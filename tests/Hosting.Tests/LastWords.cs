using Microsoft.Extensions.Hosting;
using Plainsight;

namespace Hosting.Tests;

/// <summary>A service that tells of its end.</summary>
internal sealed class LastWords(TelemetryClient telemetry) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        telemetry.Track(JobDone.Example);
        return Task.CompletedTask;
    }
}
