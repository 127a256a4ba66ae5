namespace Plainsight.Hosting;

/// <summary>The client of a host, which starts when somebody asks for it.</summary>
/// <param name="start">Starts it.</param>
internal sealed class HostedClient(Func<TelemetryClient> start)
{
    private readonly Lazy<TelemetryClient> _client = new(() => Start(start));

    public TelemetryClient Client => _client.Value;

    /// <summary>The client, if anybody asked for it.</summary>
    public TelemetryClient? Started => _client.IsValueCreated ? _client.Value : null;

    private static TelemetryClient Start(Func<TelemetryClient> start)
    {
        try
        {
            return start() ?? TelemetryClient.Off;
        }
        catch (Exception)
        {
            // The host's own lambda; a server must not fail to start because of its telemetry.
            return TelemetryClient.Off;
        }
    }
}
