using System.Globalization;
using System.Text;
using Plainsight.Events;

namespace Plainsight.Sinks;

/// <summary>Reads values of JSON that was written here, for a format that names their types.</summary>
internal static class OtlpValues
{
    /// <summary>Whether a number has no decimals, and fits into 64 bits.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> json, out long value) =>
        long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static double Real(ReadOnlySpan<byte> json) => double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : 0;

    /// <summary>A text without its escapes: those that <see cref="ByteWriter.Quoted"/> makes.</summary>
    public static byte[] Unescape(ReadOnlySpan<byte> text)
    {
        ByteWriter writer = new(new byte[text.Length]);
        for (int i = 0; i < text.Length; i++)
        {
            bool escaped = text[i] == '\\' && i + 1 < text.Length;
            if (escaped && text[i + 1] == 'u' && i + 5 < text.Length)
            {
                writer.Raw(byte.Parse(text[(i + 4)..(i + 6)], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 5;
                continue;
            }

            i += escaped ? 1 : 0;
            writer.Raw(text[i]);
        }

        return writer.Written.ToArray();
    }

    /// <summary>The nanoseconds since 1970 of a time of the spool; 0 when there is none.</summary>
    public static ulong Nanoseconds(ReadOnlySpan<byte> time) =>
        DateTimeOffset.TryParse(Encoding.ASCII.GetString(time), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at) && at > DateTimeOffset.UnixEpoch
            ? (ulong)(at - DateTimeOffset.UnixEpoch).Ticks * 100
            : 0;
}
