using Plainsight;

namespace Kill;

/// <summary>An event that names itself, so that each one can be looked for.</summary>
/// <remarks>Written by hand, as the generator would: this program has no schema to review.</remarks>
internal readonly record struct Written(long Writer, long Sequence) : ITelemetryEvent<Written>
{
    static ReadOnlySpan<byte> ITelemetryEvent<Written>.Shape => "event written 1\nwriter integer exact\nsequence integer exact"u8;

    static void ITelemetryEvent<Written>.Write(in Written value, ref EventWriter writer)
    {
        writer.Integer(0, value.Writer);
        writer.Integer(1, value.Sequence);
    }
}
