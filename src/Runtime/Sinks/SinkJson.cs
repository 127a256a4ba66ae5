using System.Text;
using Plainsight.Events;

namespace Plainsight.Sinks;

/// <summary>Members of JSON objects, as the sinks write them: what comes out of a record is JSON already.</summary>
internal static class SinkJson
{
    /// <summary>Opens an object, or goes on to the next member of one.</summary>
    public static void Name(ref ByteWriter writer, ReadOnlySpan<byte> name)
    {
        Separate(ref writer);
        writer.Raw((byte)'"');
        writer.Raw(name);
        writer.Raw("\":"u8);
    }

    /// <summary>A text that needs no escapes, or has them.</summary>
    public static void Text(ref ByteWriter writer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name(ref writer, name);
        writer.Raw((byte)'"');
        writer.Raw(value);
        writer.Raw((byte)'"');
    }

    public static void Raw(ref ByteWriter writer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        Name(ref writer, name);
        writer.Raw(value);
    }

    /// <summary>The members of an object, without its braces.</summary>
    public static void Members(ref ByteWriter writer, ReadOnlySpan<byte> json)
    {
        if (json.Length > 2)
        {
            Separate(ref writer);
            writer.Raw(json[1..^1]);
        }
    }

    /// <summary>The version, unless the app leaves it out.</summary>
    public static void Version(ref ByteWriter writer, SinkTarget target, ReadOnlySpan<byte> version)
    {
        if (!target.VersionKey.IsEmpty)
        {
            Raw(ref writer, target.VersionKey, version);
        }
    }

    /// <summary>A text in quotes, escaped.</summary>
    public static byte[] Quote(string text)
    {
        ByteWriter writer = new(new byte[(text.Length * 6) + 2]);
        writer.Quoted(Encoding.UTF8.GetBytes(text));
        return writer.Written.ToArray();
    }

    /// <summary>Several things that are JSON already, one after the other.</summary>
    public static byte[] Array(ReadOnlySpan<byte> start, ReadOnlySpan<byte[]> items, ReadOnlySpan<byte> end, byte separator = (byte)',')
    {
        int length = start.Length + end.Length + items.Length;
        foreach (byte[] item in items)
        {
            length += item.Length;
        }

        ByteWriter writer = new(new byte[length]);
        writer.Raw(start);
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                writer.Raw(separator);
            }

            writer.Raw(items[i]);
        }

        writer.Raw(end);
        return writer.Written.ToArray();
    }

    private static void Separate(ref ByteWriter writer)
    {
        if (writer.Length > 0 && writer.Written[^1] != '{')
        {
            writer.Raw((byte)',');
        }
    }
}
