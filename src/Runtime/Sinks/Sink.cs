using Plainsight.Spool;
using Plainsight.Transport;

namespace Plainsight.Sinks;

/// <summary>A receiver's wire format.</summary>
internal abstract class Sink
{
    public abstract string ContentType { get; }

    /// <summary>Whether a request may tell of several events.</summary>
    public virtual bool TakesBatches => false;

    /// <summary>What goes into the header of that name; null = nothing.</summary>
    public virtual string? Authorization => null;

    /// <summary>Whether an answer that takes a request may still say that something was lost.</summary>
    public virtual bool ReadsAnswers => false;

    /// <param name="definition">The app.</param>
    /// <param name="endpoint">The receiver; null = none, as in a test.</param>
    /// <param name="key">The receiver's key; null = none.</param>
    public static Sink For(TelemetryDefinition definition, string? endpoint, string? key)
    {
        SinkTarget target = new(definition, endpoint, key);
        return definition.Sink switch
        {
            SinkKind.PostHog => new PostHogSink(target),
            SinkKind.Segment => new SegmentSink(target),
            SinkKind.Otlp => new OtlpSink(target),
            SinkKind.OtlpJson => new OtlpJsonSink(target),
            SinkKind.CloudEvents => new CloudEventsSink(target),
            SinkKind.File => new FileSink(definition.Envelope),
            _ => new JsonSink(definition.Envelope),
        };
    }

    /// <summary>The sink of an app whose messages are only shown: without its key, and as text.</summary>
    public static Sink ForShow(TelemetryDefinition definition, string? endpoint) => definition.Sink == SinkKind.Otlp
        ? new OtlpJsonSink(new SinkTarget(definition, endpoint, SinkTarget.HiddenKey))
        : For(definition, endpoint, SinkTarget.HiddenKey);

    /// <summary>Writes what a request says about one event; empty when the receiver does not take one like it.</summary>
    public abstract byte[] Item(in SpoolRecord record);

    /// <summary>Makes the body of a request out of <see cref="Item"/>s: exactly one, unless the sink takes batches.</summary>
    public virtual byte[] Body(ReadOnlySpan<byte[]> items) => items[0];

    /// <summary>What an answer means.</summary>
    public virtual SendOutcome Outcome(in TransportResult result) => RetryTable.Of(in result);

    /// <summary>What was lost although the request was taken, in a word for the debug line; null = nothing.</summary>
    public virtual string? Loss(ReadOnlySpan<byte> answer) => null;

    /// <summary>Makes the body of a request for one record.</summary>
    public byte[] Compose(in SpoolRecord record) => Item(in record) is { Length: > 0 } item ? Body([item]) : [];

    /// <summary>Makes the body of a request out of a line; empty when it is none.</summary>
    public byte[] Compose(ReadOnlySpan<byte> line) =>
        SpoolRecord.TryParse(line.TrimEnd((byte)'\n'), out SpoolRecord record) ? Compose(in record) : [];
}
