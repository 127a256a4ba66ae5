namespace Plainsight.Tests.Fakes;

/// <summary>An event that is recorded once a day at most.</summary>
internal readonly record struct Daily : ITelemetryEvent<Daily>
{
    static ReadOnlySpan<byte> ITelemetryEvent<Daily>.Shape => "event daily 1 at-most-every 86400"u8;

    static void ITelemetryEvent<Daily>.Write(in Daily value, ref EventWriter writer)
    {
    }
}
