using Plainsight.Events;
using Plainsight.Spool;
using Plainsight.Transport;

namespace Plainsight.Sinks;

/// <summary>OpenTelemetry logs over HTTP, in the JSON mapping of the specification: 64-bit integers are texts.</summary>
internal sealed class OtlpJsonSink(SinkTarget target) : Sink
{
    public override string ContentType => "application/json";

    public override bool TakesBatches => true;

    public override bool ReadsAnswers => true;

    public override byte[] Item(in SpoolRecord record)
    {
        OtlpRecord log = new(target, record);
        ByteWriter writer = new(new byte[MostBytes(in record, log.Prefix.Length)]);
        writer.Raw("{\"resource\":{\"attributes\":["u8);
        Text(ref writer, default, OtlpRecord.ServiceName, log.Service);
        if (!log.Context.Subject.IsEmpty)
        {
            Text(ref writer, default, OtlpRecord.InstanceId, log.Context.Subject);
        }

        Attributes(ref writer, log.Prefix, log.Context.Rest);
        writer.Raw("]},\"scopeLogs\":[{\"scope\":{\"name\":\""u8);
        writer.Raw(OtlpRecord.Scope);
        writer.Raw("\"},\"logRecords\":[{"u8);
        if (log.Nanoseconds > 0)
        {
            Time(ref writer, "timeUnixNano"u8, log.Nanoseconds);
            Time(ref writer, "observedTimeUnixNano"u8, log.Nanoseconds);
        }

        SinkJson.Name(ref writer, "severityNumber"u8);
        writer.Number((long)OtlpRecord.Severity);
        SinkJson.Name(ref writer, "eventName"u8);
        writer.Raw((byte)'"');
        writer.Raw(log.Prefix);
        writer.Raw(log.Event);
        writer.Raw("\",\"attributes\":["u8);
        Text(ref writer, default, OtlpRecord.Uid, log.Uuid);
        if (!log.VersionKey.IsEmpty)
        {
            Attribute(ref writer, log.Prefix, log.VersionKey, log.Version);
        }

        Attributes(ref writer, log.Prefix, log.Fields);
        writer.Raw("]}]}]}"u8);
        return writer.Overflowed ? [] : writer.Written.ToArray();
    }

    public override byte[] Body(ReadOnlySpan<byte[]> items) => SinkJson.Array("{\"resourceLogs\":["u8, items, "]}"u8);

    public override SendOutcome Outcome(in TransportResult result) => OtlpAnswers.Outcome(in result);

    public override string? Loss(ReadOnlySpan<byte> answer) => OtlpAnswers.JsonLoss(answer);

    // Small numbers grow most: 2 bytes in a list become 17. The prefix stands before each field of the event and of its context, at most 64 each.
    private static int MostBytes(in SpoolRecord record, int prefix) => 1024 + (10 * (record.Context.Length + record.Fields.Length)) + (128 * prefix);

    private static void Time(ref ByteWriter writer, ReadOnlySpan<byte> name, ulong nanoseconds)
    {
        SinkJson.Name(ref writer, name);
        writer.Raw((byte)'"');
        writer.Number(nanoseconds);
        writer.Raw((byte)'"');
    }

    private static void Attributes(ref ByteWriter writer, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> json)
    {
        JsonMembers members = new(json);
        while (members.MoveNext())
        {
            Attribute(ref writer, prefix, members.Name, members.Value);
        }
    }

    private static void Text(ref ByteWriter writer, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        byte[] quoted = [(byte)'"', .. value, (byte)'"'];
        Attribute(ref writer, prefix, name, quoted);
    }

    private static void Attribute(ref ByteWriter writer, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        writer.Raw(writer.Written[^1] == '[' ? "{\"key\":\""u8 : ",{\"key\":\""u8);
        writer.Raw(prefix);
        writer.Raw(name);
        writer.Raw("\",\"value\":"u8);
        Value(ref writer, value);
        writer.Raw((byte)'}');
    }

    private static void Value(ref ByteWriter writer, ReadOnlySpan<byte> json)
    {
        writer.Raw((byte)'{');
        switch (json[0])
        {
            case (byte)'"': SinkJson.Raw(ref writer, "stringValue"u8, json); break;
            case (byte)'t' or (byte)'f': SinkJson.Raw(ref writer, "boolValue"u8, json); break;
            case (byte)'[': Values(ref writer, json); break;
            case (byte)'{':
                writer.Raw("\"kvlistValue\":{\"values\":["u8);
                Attributes(ref writer, default, json);
                writer.Raw("]}"u8);
                break;
            case (byte)'n': break;
            default:
                if (OtlpValues.IsInteger(json, out _))
                {
                    SinkJson.Text(ref writer, "intValue"u8, json);
                }
                else
                {
                    SinkJson.Raw(ref writer, "doubleValue"u8, json);
                }

                break;
        }

        writer.Raw((byte)'}');
    }

    private static void Values(ref ByteWriter writer, ReadOnlySpan<byte> json)
    {
        writer.Raw("\"arrayValue\":{\"values\":["u8);
        JsonMembers items = new(json);
        bool first = true;
        while (items.MoveNext())
        {
            writer.Raw(first ? ""u8 : ","u8);
            Value(ref writer, items.Value);
            first = false;
        }

        writer.Raw("]}"u8);
    }
}
