using Plainsight.Spool;
using Plainsight.Transport;

namespace Plainsight.Sinks;

/// <summary>OpenTelemetry logs over HTTP, as protobuf. The field numbers are those of the specification's messages.</summary>
internal sealed class OtlpSink(SinkTarget target) : Sink
{
    public override string ContentType => "application/x-protobuf";

    public override bool TakesBatches => true;

    public override bool ReadsAnswers => true;

    /// <summary>A <c>ResourceLogs</c> as the first field of an <c>ExportLogsServiceRequest</c>, so that several of them are a request too.</summary>
    public override byte[] Item(in SpoolRecord record)
    {
        OtlpRecord log = new(target, record);
        ProtoWriter resource = new ProtoWriter().Message(1, Attribute(default, OtlpRecord.ServiceName, Text(log.Service)));
        if (!log.Context.Subject.IsEmpty)
        {
            resource.Message(1, Attribute(default, OtlpRecord.InstanceId, Text(log.Context.Subject)));
        }

        Attributes(resource, 1, log.Prefix, log.Context.Rest);
        ProtoWriter scope = new ProtoWriter().Message(1, new ProtoWriter().Bytes(1, OtlpRecord.Scope)).Message(2, LogRecord(in log));
        return new ProtoWriter().Message(1, new ProtoWriter().Message(1, resource).Message(2, scope)).ToArray();
    }

    public override byte[] Body(ReadOnlySpan<byte[]> items) => items.Length == 1 ? items[0] : [.. items.ToArray().SelectMany(static item => item)];

    public override SendOutcome Outcome(in TransportResult result) => OtlpAnswers.Outcome(in result);

    public override string? Loss(ReadOnlySpan<byte> answer) => OtlpAnswers.ProtoLoss(answer);

    private static ProtoWriter LogRecord(in OtlpRecord log)
    {
        var message = new ProtoWriter();
        if (log.Nanoseconds > 0)
        {
            message.Fixed64(1, log.Nanoseconds);
        }

        message.Integer(2, OtlpRecord.Severity);
        message.Message(6, Attribute(default, OtlpRecord.Uid, Text(log.Uuid)));
        if (!log.VersionKey.IsEmpty)
        {
            message.Message(6, Attribute(log.Prefix, log.VersionKey, Value(log.Version)));
        }

        Attributes(message, 6, log.Prefix, log.Fields);
        if (log.Nanoseconds > 0)
        {
            message.Fixed64(11, log.Nanoseconds);
        }

        return message.Bytes(12, [.. log.Prefix, .. log.Event]);
    }

    private static void Attributes(ProtoWriter message, int field, ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> json)
    {
        JsonMembers members = new(json);
        while (members.MoveNext())
        {
            message.Message(field, Attribute(prefix, members.Name, Value(members.Value)));
        }
    }

    private static ProtoWriter Attribute(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name, ProtoWriter value) =>
        new ProtoWriter().Bytes(1, [.. prefix, .. OtlpValues.Unescape(name)]).Message(2, value);

    private static ProtoWriter Text(ReadOnlySpan<byte> text) => new ProtoWriter().Bytes(1, OtlpValues.Unescape(text));

    /// <summary>An <c>AnyValue</c>; null is one without a value.</summary>
    private static ProtoWriter Value(ReadOnlySpan<byte> json)
    {
        var value = new ProtoWriter();
        return json[0] switch
        {
            (byte)'"' => Text(json[1..^1]),
            (byte)'t' or (byte)'f' => value.Integer(2, json[0] == 't' ? 1 : 0),
            (byte)'[' => value.Message(5, Items(json)),
            (byte)'{' => value.Message(6, Members(json)),
            (byte)'n' => value,
            _ => OtlpValues.IsInteger(json, out long integer) ? value.Integer(3, integer) : value.Double(4, OtlpValues.Real(json)),
        };
    }

    private static ProtoWriter Items(ReadOnlySpan<byte> json)
    {
        var list = new ProtoWriter();
        JsonMembers items = new(json);
        while (items.MoveNext())
        {
            list.Message(1, Value(items.Value));
        }

        return list;
    }

    private static ProtoWriter Members(ReadOnlySpan<byte> json)
    {
        var list = new ProtoWriter();
        Attributes(list, 1, default, json);
        return list;
    }
}
