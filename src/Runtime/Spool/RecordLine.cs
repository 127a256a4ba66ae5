using Plainsight.Events;

namespace Plainsight.Spool;

/// <summary>Writes an event as a line of the spool: a checksum, then the event in a form that no sink has. No URL, key or time of sending stands in it.</summary>
internal static class RecordLine
{
    /// <summary>The hex digits of the checksum.</summary>
    public const int ChecksumLength = 8;

    /// <summary>Where the JSON starts: after the checksum and a space.</summary>
    public const int JsonStart = ChecksumLength + 1;

    /// <summary>Writes an event, with a checksum of zeros that <see cref="Seal"/> fills in later.</summary>
    /// <returns>The length of the line; 0 when the event does not fit.</returns>
    public static int Write<T>(in T value, in RecordHead head, ulong mask, Span<byte> target, bool constantIds, PseudonymKey? key = null)
        where T : struct, ITelemetryEvent<T>
    {
        ByteWriter start = new(target);
        head.WriteTo(ref start);
        if (start.Overflowed)
        {
            return 0;
        }

        EventWriter fields = new(head.Plan, mask, target[start.Length..], constantIds, key);
        T.Write(in value, ref fields);
        fields.End();
        return fields.Overflowed ? 0 : End(target, start.Length + fields.Length);
    }

    /// <summary>Closes a line after its fields.</summary>
    public static int End(Span<byte> target, int length)
    {
        ByteWriter end = new(target[length..]);
        end.Raw("}\n"u8);
        return end.Overflowed ? 0 : length + end.Length;
    }

    /// <summary>Whether a line, without its end, is as it was sealed.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> line)
    {
        if (line.Length <= JsonStart || line[ChecksumLength] != ' ')
        {
            return false;
        }

        Span<byte> expected = stackalloc byte[ChecksumLength];
        ByteWriter checksum = new(expected);
        checksum.Hex(Crc32C.Of(line[JsonStart..]), ChecksumLength);
        return line.StartsWith(expected);
    }

    /// <summary>Fills in the checksums of whole lines.</summary>
    public static void Seal(Span<byte> lines)
    {
        while (lines.Length > JsonStart)
        {
            int end = lines.IndexOf((byte)'\n');
            ByteWriter checksum = new(lines[..ChecksumLength]);
            checksum.Hex(Crc32C.Of(lines[JsonStart..end]), ChecksumLength);
            lines = lines[(end + 1)..];
        }
    }
}
