namespace Plainsight.Tests.Fakes;

/// <summary>An event that somebody wrote by hand and that the app's schema does not list.</summary>
internal readonly record struct Stranger(long Number) : ITelemetryEvent<Stranger>
{
    static ReadOnlySpan<byte> ITelemetryEvent<Stranger>.Shape => "event stranger 1\nnumber integer exact"u8;

    static void ITelemetryEvent<Stranger>.Write(in Stranger value, ref EventWriter writer) => writer.Integer(0, value.Number);
}
