using System.Text;
using Plainsight.Events;
using Plainsight.Spool;

namespace Plainsight.Sinks;

/// <summary>Segment's <c>track</c> calls: a batch where the URL is that of batches, else one a request, as other trackers take them.</summary>
/// <remarks>The key goes into a header. No time of sending goes along, for the reason that <see cref="PostHogSink"/> gives.</remarks>
internal sealed class SegmentSink(SinkTarget target) : Sink
{
    /// <summary>A longer event is refused, and with it the batch.</summary>
    private const int MostEventBytes = 32 * 1024;

    public override string ContentType => "application/json";

    public override bool TakesBatches => target.Path.EndsWith("/batch", StringComparison.Ordinal);

    public override string? Authorization => target.Key is { } key ? "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(key + ":")) : null;

    public override byte[] Item(in SpoolRecord record)
    {
        SinkContext context = target.Split(record.Context);
        ByteWriter writer = new(new byte[MostEventBytes]);
        writer.Raw((byte)'{');
        if (TakesBatches)
        {
            SinkJson.Text(ref writer, "type"u8, "track"u8);
        }

        SinkJson.Text(ref writer, "anonymousId"u8, context.Subject.IsEmpty ? record.Uuid : context.Subject);
        SinkJson.Text(ref writer, "messageId"u8, record.Uuid);
        SinkJson.Text(ref writer, "event"u8, record.Event);
        if (!record.Time.IsEmpty)
        {
            SinkJson.Text(ref writer, "timestamp"u8, record.Time);
        }

        SinkJson.Name(ref writer, "properties"u8);
        writer.Raw((byte)'{');
        SinkJson.Version(ref writer, target, record.Version);
        SinkJson.Members(ref writer, record.Fields);
        writer.Raw((byte)'}');
        SinkJson.Name(ref writer, "context"u8);
        writer.Raw((byte)'{');
        SinkJson.Text(ref writer, "ip"u8, "0.0.0.0"u8);
        SinkJson.Members(ref writer, context.Rest);
        writer.Raw("}}"u8);
        return writer.Overflowed ? [] : writer.Written.ToArray();
    }

    public override byte[] Body(ReadOnlySpan<byte[]> items) => TakesBatches ? SinkJson.Array("{\"batch\":["u8, items, "]}"u8) : items[0];
}
