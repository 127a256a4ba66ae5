using Plainsight.Events;

namespace Plainsight.Tests.Fakes;

/// <summary>The definition of an app that sends nowhere unless the environment names a receiver.</summary>
internal static class TestApp
{
    public static TelemetryDefinition Definition { get; } = Make(new TelemetryEnvelopeAttribute());

    public static TelemetryDefinition Make(TelemetryEnvelopeAttribute envelope) => Make(envelope, SinkKind.Json);

    /// <summary>An app with a user's file and a flag.</summary>
    public static TelemetryDefinition Declare(string userFile, string offFlag) => Make(new TelemetryEnvelopeAttribute(), SinkKind.Json, userFile: userFile, offFlag: offFlag);

    /// <summary>An app whose events take another form.</summary>
    public static TelemetryDefinition Make(TelemetryEnvelopeAttribute envelope, SinkKind sink, string? key = null, string? userFile = null, string? offFlag = null) => new()
    {
        UserFile = userFile,
        OffFlag = offFlag,
        Sink = sink,
        Key = key,
        KeyVariable = "TESTAPP_KEY",
        App = "testapp",
        Assembly = typeof(TestApp).Assembly,
        Consent = ConsentModel.OptIn,
        KillSwitches = ["TESTAPP_NO_TELEMETRY"],
        Switch = "TESTAPP_TELEMETRY",
        Debug = "TESTAPP_DEBUG",
        EndpointVariable = "TESTAPP_ENDPOINT",
        Envelope = envelope,
        ShapeHashes = [HashOf<BuildFinished>(), HashOf<Ping>()],
        Shapes = static position => position switch
        {
            -1 => ShapeOf.Context<AppContextFields>(),
            0 => ShapeOf.Event<BuildFinished>(),
            1 => ShapeOf.Event<Ping>(),
            _ => default,
        },
    };

    /// <summary>An app with what few apps declare: an event with a limit, a trace, a copy that sends.</summary>
    public static TelemetryDefinition Rare { get; } = new()
    {
        App = "testapp",
        Assembly = typeof(TestApp).Assembly,
        KillSwitches = ["TESTAPP_NO_TELEMETRY"],
        Switch = "TESTAPP_TELEMETRY",
        Debug = "TESTAPP_DEBUG",
        Trace = "LOG_LEVEL=trace",
        EndpointVariable = "TESTAPP_ENDPOINT",
        Headers = [new("x-bypass", "TESTAPP_BYPASS")],
        Drain = Drain.Child,
        ShapeHashes = [HashOf<Daily>(), HashOf<Ping>()],
        Shapes = static position => position switch
        {
            0 => ShapeOf.Event<Daily>(),
            1 => ShapeOf.Event<Ping>(),
            _ => default,
        },
    };

    private static ulong HashOf<T>()
        where T : struct, ITelemetryEvent<T> => ShapeHash.Of(ShapeOf.Event<T>());
}
