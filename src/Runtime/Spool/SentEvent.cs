using System.Text;
using System.Text.Unicode;

namespace Plainsight.Spool;

/// <summary>An event that a receiver took.</summary>
/// <param name="Time">Its time as recorded, no finer than the app declares; empty when the app keeps none.</param>
/// <param name="Origin">The receiver: scheme, host and port.</param>
/// <param name="Body">The bytes of the request.</param>
internal sealed record SentEvent(string Time, string Origin, byte[] Body)
{
    /// <summary>Whether the bytes can stand in a line of text as they are.</summary>
    public bool IsText => Body.AsSpan().IndexOfAnyInRange((byte)0, (byte)0x1F) < 0 && Utf8.IsValid(Body);

    /// <summary>The line of the log: a checksum, time, receiver, how the body is written, and the body.</summary>
    public byte[] ToLine()
    {
        byte[] body = IsText ? Body : Encoding.ASCII.GetBytes(Convert.ToBase64String(Body));
        byte[] line = [.. Encoding.UTF8.GetBytes($"00000000 {(Time.Length > 0 ? Time : "-")} {Origin} {(IsText ? "text" : "base64")} "), .. body, (byte)'\n'];
        RecordLine.Seal(line);
        return line;
    }

    /// <summary>Reads a line without its end; null when it is torn.</summary>
    public static SentEvent? Read(ReadOnlySpan<byte> line)
    {
        if (!RecordLine.IsWhole(line))
        {
            return null;
        }

        RecordCursor cursor = new(line[RecordLine.JsonStart..]);
        string time = Word(ref cursor);
        string origin = Word(ref cursor);
        string form = Word(ref cursor);
        byte[] body = cursor.Until((byte)'\n').ToArray();
        return form switch
        {
            "text" => new(time == "-" ? "" : time, origin, body),
            "base64" => new(time == "-" ? "" : time, origin, Convert.FromBase64String(Encoding.ASCII.GetString(body))),
            _ => null,
        };
    }

    private static string Word(ref RecordCursor cursor)
    {
        string word = Encoding.UTF8.GetString(cursor.Until((byte)' '));
        cursor.Skip(" "u8);
        return word;
    }
}
