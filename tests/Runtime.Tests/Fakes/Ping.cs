namespace Plainsight.Tests.Fakes;

/// <summary>An event without fields.</summary>
internal readonly record struct Ping : ITelemetryEvent<Ping>
{
    static ReadOnlySpan<byte> ITelemetryEvent<Ping>.Shape => "event ping 1"u8;

    static void ITelemetryEvent<Ping>.Write(in Ping value, ref EventWriter writer)
    {
    }
}
