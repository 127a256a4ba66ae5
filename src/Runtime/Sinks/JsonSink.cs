using System.Text;
using Plainsight.Events;
using Plainsight.Spool;

namespace Plainsight.Sinks;

/// <summary>One JSON object a request: event, version, id, time, context and fields, under the keys that the app names.</summary>
internal sealed class JsonSink(TelemetryEnvelopeAttribute envelope) : Sink
{
    public override string ContentType => "application/json";

    public override byte[] Item(in SpoolRecord record) => Write(record.Version, record.Event, record.Uuid, record.Time, record.Context, record.Fields);

    /// <summary>Writes the object; what has no key is not written, and neither is an empty time.</summary>
    public byte[] Write(
        ReadOnlySpan<byte> version, ReadOnlySpan<byte> name, ReadOnlySpan<byte> uuid, ReadOnlySpan<byte> time, ReadOnlySpan<byte> context, ReadOnlySpan<byte> fields)
    {
        byte[] buffer = new byte[SpoolLimits.EventBytes + 1024];
        ByteWriter writer = new(buffer);
        writer.Raw((byte)'{');
        Text(ref writer, envelope.Event, name);
        if (envelope.Version is not null)
        {
            Key(ref writer, envelope.Version);
            writer.Raw(version);
        }

        Text(ref writer, envelope.Id, uuid);
        if (!time.IsEmpty)
        {
            Text(ref writer, envelope.Time, time);
        }

        // Two bytes are an empty object: nothing was declared or agreed to, so that the key would say nothing.
        if (context.Length > 2)
        {
            Object(ref writer, envelope.Context, context);
        }

        Object(ref writer, envelope.Fields, fields);
        writer.Raw((byte)'}');
        return writer.Overflowed ? [] : writer.Written.ToArray();
    }

    private static void Text(ref ByteWriter writer, string? key, ReadOnlySpan<byte> value)
    {
        if (key is null)
        {
            return;
        }

        Key(ref writer, key);
        writer.Raw((byte)'"');
        writer.Raw(value);
        writer.Raw((byte)'"');
    }

    private static void Object(ref ByteWriter writer, string? key, ReadOnlySpan<byte> value)
    {
        if (key is { Length: > 0 })
        {
            Key(ref writer, key);
            writer.Raw(value);
        }
        else if (key is not null && value.Length > 2)
        {
            Separate(ref writer);
            writer.Raw(value[1..^1]);
        }
    }

    private static void Key(ref ByteWriter writer, string key)
    {
        Separate(ref writer);
        writer.Quoted(Encoding.UTF8.GetBytes(key));
        writer.Raw((byte)':');
    }

    private static void Separate(ref ByteWriter writer)
    {
        if (writer.Length > 1)
        {
            writer.Raw((byte)',');
        }
    }
}
