using Plainsight;

namespace Kill;

/// <summary>An app whose sink the environment chooses.</summary>
internal static class KillApp
{
    public static TelemetryClient Start(SinkKind sink = SinkKind.Json, Drain drain = Drain.Auto) => TelemetryClient.Start(Definition(sink, drain), static host => new KillContext(host.InstallId), configure: null);

    /// <summary>First of all: what starts this program as a copy that only sends comes in here.</summary>
    public static int? Command(string[] args) => TelemetryCommand.Run(Definition(SinkKind.Json, Drain.Child), static host => new KillContext(host.InstallId), args, configure: null);

    private static TelemetryDefinition Definition(SinkKind sink, Drain drain) => new()
    {
        App = "kill",
        Assembly = typeof(KillApp).Assembly,
        KillSwitches = ["KILL_NO_TELEMETRY"],
        Switch = "KILL_TELEMETRY",
        Debug = "KILL_DEBUG",
        Trace = "KILL_TRACE",
        EndpointVariable = "KILL_ENDPOINT",
        Endpoint = sink == SinkKind.File ? null : Environment.GetEnvironmentVariable("KILL_ENDPOINT"),
        KeyVariable = sink is SinkKind.PostHog or SinkKind.Segment ? "KILL_KEY" : null,
        Headers = sink == SinkKind.File ? [] : [new("x-bypass", "KILL_BYPASS")],
        Sink = sink,
        Drain = drain,
        ShapeHashes = [Hash("event written 1\nwriter integer exact\nsequence integer exact"u8)],
        Shapes = static position => position switch
        {
            -1 => ShapeOf.Context<KillContext>(),
            0 => ShapeOf.Event<Written>(),
            _ => default,
        },
    };

    // FNV-1a over the shape, as the generator writes it into a definition.
    private static ulong Hash(ReadOnlySpan<byte> shape)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in shape)
        {
            hash = (hash ^ b) * 1099511628211;
        }

        return hash;
    }
}
