using Plainsight.Events;

namespace Plainsight.Spool;

/// <summary>Writes an event as a line of the spool: a checksum, then the event in a form that no sink has. No URL, key or time of sending stands in it.</summary>
internal static class RecordLine
{
    /// <summary>The hex digits of the checksum.</summary>
    public const int ChecksumLength = 8;

    /// <summary>Where the JSON starts: after the checksum and a space.</summary>
    public const int JsonStart = ChecksumLength + 1;

    /// <summary>Starts a line, with a checksum of zeros that <see cref="Seal"/> fills in later.</summary>
    /// <param name="head">What stands before the fields.</param>
    /// <param name="mask">The fields that may travel.</param>
    /// <param name="target">Where the line goes.</param>
    /// <param name="constantIds">Whether ids are replaced, for tests.</param>
    /// <param name="key">The key of the pseudonyms.</param>
    /// <param name="start">Where the fields start.</param>
    /// <returns>Takes the fields.</returns>
    public static EventWriter Begin(scoped in RecordHead head, ulong mask, Span<byte> target, bool constantIds, PseudonymKey? key, out int start)
    {
        ByteWriter writer = new(target);
        head.WriteTo(ref writer);
        start = writer.Length;
        return new EventWriter(head.Plan, mask, writer.Overflowed ? default : target[start..], constantIds, key);
    }

    /// <summary>Ends a line after its fields.</summary>
    /// <returns>The length of the line; 0 when the event does not fit.</returns>
    public static int End(ref EventWriter fields, int start, Span<byte> target)
    {
        fields.End();
        return fields.Overflowed ? 0 : End(target, start + fields.Length);
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
            int end = JsonStart;
            while (lines[end] != '\n')
            {
                end++;
            }

            ByteWriter checksum = new(lines[..ChecksumLength]);
            checksum.Hex(Crc32C.Of(lines[JsonStart..end]), ChecksumLength);
            lines = lines[(end + 1)..];
        }
    }
}
