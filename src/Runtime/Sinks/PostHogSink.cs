using Plainsight.Events;
using Plainsight.Spool;

namespace Plainsight.Sinks;

/// <summary>PostHog's capture API: a batch, or one event where the URL is that of single ones.</summary>
/// <remarks>No time of sending goes along: with it the server would move every event by how wrong this computer's clock is, which tells computers apart.</remarks>
internal sealed class PostHogSink(SinkTarget target) : Sink
{
    private readonly byte[] _key = SinkJson.Quote(target.Key ?? "");

    public override string ContentType => "application/json";

    public override bool TakesBatches => !(target.Path.EndsWith("/i/v0/e", StringComparison.Ordinal) || target.Path.EndsWith("/capture", StringComparison.Ordinal));

    public override bool ReadsAnswers => true;

    public override byte[] Item(in SpoolRecord record)
    {
        SinkContext context = target.Split(record.Context);
        ByteWriter writer = new(new byte[SpoolLimits.EventBytes + 1024]);
        writer.Raw((byte)'{');
        SinkJson.Text(ref writer, "event"u8, record.Event);
        SinkJson.Text(ref writer, "uuid"u8, record.Uuid);
        SinkJson.Text(ref writer, "distinct_id"u8, context.Subject.IsEmpty ? record.Uuid : context.Subject);
        if (!record.Time.IsEmpty)
        {
            SinkJson.Text(ref writer, "timestamp"u8, record.Time);
        }

        SinkJson.Name(ref writer, "properties"u8);
        writer.Raw("{\"$process_person_profile\":false,\"$geoip_disable\":true,\"$ip\":\"0.0.0.0\""u8);
        SinkJson.Version(ref writer, target, record.Version);
        SinkJson.Members(ref writer, context.Rest);
        SinkJson.Members(ref writer, record.Fields);
        writer.Raw("}}"u8);
        return writer.Overflowed ? [] : writer.Written.ToArray();
    }

    public override byte[] Body(ReadOnlySpan<byte[]> items)
    {
        byte[] start = [.. """{"api_key":"""u8, .. _key];
        return TakesBatches
            ? SinkJson.Array([.. start, .. ""","batch":["""u8], items, "]}"u8)
            : [.. start, (byte)',', .. items[0].AsSpan(1)];
    }

    // An account that is over its quota takes everything and keeps nothing.
    public override string? Loss(ReadOnlySpan<byte> answer)
    {
        ReadOnlySpan<byte> name = "\"quota_limited\""u8;
        int start = answer.IndexOf(name);
        return start >= 0 && answer[(start + name.Length)..].TrimStart(": \t\r\n["u8) is [(byte)'"', ..] ? "over quota" : null;
    }
}
