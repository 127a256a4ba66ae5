using Plainsight.Spool;

namespace Plainsight.Sinks;

/// <summary>A receiver's wire format.</summary>
internal abstract class Sink
{
    public abstract string ContentType { get; }

    public static Sink For(TelemetryDefinition definition) => new JsonSink(definition.Envelope);

    /// <summary>Makes the body of a request out of a record.</summary>
    public abstract byte[] Compose(in SpoolRecord record);

    /// <summary>Makes the body of a request out of a line; empty when it is none.</summary>
    public byte[] Compose(ReadOnlySpan<byte> line) =>
        SpoolRecord.TryParse(line.TrimEnd((byte)'\n'), out SpoolRecord record) ? Compose(in record) : [];
}
