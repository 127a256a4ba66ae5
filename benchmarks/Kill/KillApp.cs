using Plainsight;

namespace Kill;

/// <summary>An app whose sink the environment chooses.</summary>
internal static class KillApp
{
    public static TelemetryClient Start(SinkKind sink = SinkKind.Json, Drain drain = Drain.Auto, bool flat = false) => TelemetryClient.Start(Definition(sink, drain, flat), static host => new KillContext(host.InstallId), configure: null);

    /// <summary>First of all: what starts this program as a copy that only sends comes in here.</summary>
    public static int? Command(string[] args) => TelemetryCommand.Run(Definition(SinkKind.Json, Drain.Child), static host => new KillContext(host.InstallId), args, static _ => Hang());

    // A copy works in the state directory: a pipe there is how a test sees that it came, and makes it hang.
    private static void Hang()
    {
        if (File.Exists("hang"))
        {
            using var pipe = new FileStream("hang", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            pipe.ReadByte();
        }
    }

    private static TelemetryDefinition Definition(SinkKind sink, Drain drain, bool flat = false) => new()
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
        Envelope = flat ? new() { Context = "", Fields = "" } : new(),
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
