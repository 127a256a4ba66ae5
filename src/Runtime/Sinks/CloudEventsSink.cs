using System.Text;
using Plainsight.Events;
using Plainsight.Spool;

namespace Plainsight.Sinks;

/// <summary>CloudEvents 1.0, as a JSON batch. The event's own JSON object is the data.</summary>
internal sealed class CloudEventsSink(SinkTarget target) : Sink
{
    private readonly byte[] _type = Encoding.UTF8.GetBytes(target.Definition.App + ".");
    private readonly byte[] _source = Encoding.UTF8.GetBytes("/" + target.Definition.App);
    private readonly JsonSink _data = new(new TelemetryEnvelopeAttribute
    {
        Event = null,
        Id = null,
        Time = null,
        Version = target.Definition.Envelope.Version,
        Context = target.Definition.Envelope.Context,
        Fields = target.Definition.Envelope.Fields,
    });

    public override string ContentType => "application/cloudevents-batch+json; charset=utf-8";

    public override bool TakesBatches => true;

    public override byte[] Item(in SpoolRecord record)
    {
        SinkContext context = target.Split(record.Context);
        ByteWriter writer = new(new byte[SpoolLimits.EventBytes + 1024]);
        writer.Raw((byte)'{');
        SinkJson.Text(ref writer, "specversion"u8, "1.0"u8);
        SinkJson.Text(ref writer, "id"u8, record.Uuid);
        Source(ref writer, target.Definition.Envelope.Context is null ? default : context.Subject);
        SinkJson.Name(ref writer, "type"u8);
        writer.Raw((byte)'"');
        writer.Raw(_type);
        writer.Raw(record.Event);
        writer.Raw(".v"u8);
        writer.Raw(record.Version);
        writer.Raw((byte)'"');
        if (!record.Time.IsEmpty)
        {
            SinkJson.Text(ref writer, "time"u8, record.Time);
        }

        SinkJson.Text(ref writer, "datacontenttype"u8, "application/json"u8);
        SinkJson.Raw(ref writer, "data"u8, _data.Write(record.Version, default, default, default, context.Rest, record.Fields));
        writer.Raw((byte)'}');
        return writer.Overflowed ? [] : writer.Written.ToArray();
    }

    public override byte[] Body(ReadOnlySpan<byte[]> items) => SinkJson.Array("["u8, items, "]"u8);

    /// <summary>The installation as a URN; a run of continuous integration as a reference below the app, since what is marked is no UUID; without either, or where the context stays home, the app as a reference.</summary>
    private void Source(ref ByteWriter writer, ReadOnlySpan<byte> subject)
    {
        if (Guid.TryParse(Encoding.UTF8.GetString(subject), out Guid id))
        {
            SinkJson.Text(ref writer, "source"u8, Encoding.UTF8.GetBytes("urn:uuid:" + id.ToString("D")));
        }
        else if (subject.StartsWith("ci-"u8))
        {
            byte[] source = [.. _source, (byte)'/', .. subject];
            SinkJson.Text(ref writer, "source"u8, source);
        }
        else
        {
            SinkJson.Text(ref writer, "source"u8, _source);
        }
    }
}
