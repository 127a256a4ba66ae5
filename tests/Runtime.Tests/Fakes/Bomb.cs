namespace Plainsight.Tests.Fakes;

/// <summary>An event that somebody wrote by hand, badly.</summary>
internal readonly record struct Bomb : ITelemetryEvent<Bomb>
{
    static ReadOnlySpan<byte> ITelemetryEvent<Bomb>.Shape => throw new InvalidOperationException("no shape");

    static void ITelemetryEvent<Bomb>.Write(in Bomb value, ref EventWriter writer) => throw new InvalidOperationException("no value");
}
