using Plainsight.Spool;

namespace Plainsight.Sinks;

/// <summary>A line of JSON an event, for a file of this computer.</summary>
internal sealed class FileSink(TelemetryEnvelopeAttribute envelope) : Sink
{
    private readonly JsonSink _line = new(envelope);

    public override string ContentType => "application/x-ndjson";

    public override bool TakesBatches => true;

    public override byte[] Item(in SpoolRecord record) => _line.Item(in record);

    public override byte[] Body(ReadOnlySpan<byte[]> items) => SinkJson.Array(""u8, items, ""u8, (byte)'\n');
}
