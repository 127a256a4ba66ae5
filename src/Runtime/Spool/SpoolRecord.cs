namespace Plainsight.Spool;

/// <summary>A record as it was read from a line. The bytes of context and fields go to the wire as they are.</summary>
internal readonly ref struct SpoolRecord
{
    /// <summary>36 characters.</summary>
    public ReadOnlySpan<byte> Uuid { get; private init; }

    /// <summary>Empty when the app keeps no time.</summary>
    public ReadOnlySpan<byte> Time { get; private init; }

    /// <summary>The event's name, as it stands between the quotes.</summary>
    public ReadOnlySpan<byte> Event { get; private init; }

    /// <summary>The digits of the version.</summary>
    public ReadOnlySpan<byte> Version { get; private init; }

    public ulong Shape { get; private init; }

    /// <summary>An object, with its braces.</summary>
    public ReadOnlySpan<byte> Context { get; private init; }

    /// <summary>An object, with its braces.</summary>
    public ReadOnlySpan<byte> Fields { get; private init; }

    /// <summary>Reads what <see cref="RecordLine"/> wrote, checksum first and without the line's end. Members in another order are another format, and refused.</summary>
    public static bool TryParse(ReadOnlySpan<byte> line, out SpoolRecord record)
    {
        record = default;
        if (line.Length <= RecordLine.JsonStart || line.Length > SpoolLimits.EventBytes || line[RecordLine.ChecksumLength] != ' ')
        {
            return false;
        }

        ReadOnlySpan<byte> json = line[RecordLine.JsonStart..];
        return Hex(line[..RecordLine.ChecksumLength], out ulong checksum) && checksum == Crc32C.Of(json) && TryParseJson(json, out record);
    }

    private static bool TryParseJson(ReadOnlySpan<byte> json, out SpoolRecord record)
    {
        RecordCursor cursor = new(json);
        bool fits = cursor.Skip("{\"uuid\":\""u8);
        ReadOnlySpan<byte> uuid = cursor.Until((byte)'"');
        ReadOnlySpan<byte> time = cursor.Skip("\",\"time\":\""u8) ? cursor.Until((byte)'"') : default;
        fits &= cursor.Skip("\",\"event\":\""u8);
        ReadOnlySpan<byte> name = cursor.Until((byte)'"');
        fits &= cursor.Skip("\",\"version\":"u8);
        ReadOnlySpan<byte> version = cursor.Until((byte)',');
        fits &= cursor.Skip(",\"shape\":\""u8);
        ReadOnlySpan<byte> shape = cursor.Until((byte)'"');
        fits &= cursor.Skip("\",\"context\":"u8);
        ReadOnlySpan<byte> context = cursor.Object();
        fits &= cursor.Skip(",\"fields\":"u8);
        ReadOnlySpan<byte> fields = cursor.Object();
        fits &= cursor.Skip("}"u8) && cursor.AtEnd && uuid.Length == 36 && context.Length > 0 && fields.Length > 0;
        fits &= Hex(shape, out ulong hash) && shape.Length == 16;
        record = new SpoolRecord { Uuid = uuid, Time = time, Event = name, Version = version, Shape = hash, Context = context, Fields = fields };
        return fits;
    }

    private static bool Hex(ReadOnlySpan<byte> text, out ulong value)
    {
        value = 0;
        foreach (byte b in text)
        {
            int digit = b is >= (byte)'0' and <= (byte)'9' ? b - '0' : b is >= (byte)'a' and <= (byte)'f' ? b - 'a' + 10 : -1;
            if (digit < 0)
            {
                return false;
            }

            value = (value << 4) | (uint)digit;
        }

        return true;
    }
}
