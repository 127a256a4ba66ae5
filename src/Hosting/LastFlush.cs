using Microsoft.Extensions.Hosting;

namespace Plainsight.Hosting;

/// <summary>Sends what is recorded when a host has stopped: after its last service, so that what services tell of their end goes along.</summary>
/// <param name="client">The client.</param>
/// <param name="timeout">The longest wait.</param>
internal sealed class LastFlush(HostedClient client, TimeSpan timeout) : IHostedLifecycleService
{
    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        if (client.Started is not { IsOn: true } started || timeout <= TimeSpan.Zero)
        {
            return;
        }

        try
        {
            await Task.Run(() => started.Flush(timeout), CancellationToken.None).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The host has no more time. What was not sent is kept.
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
