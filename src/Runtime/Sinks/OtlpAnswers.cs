using System.Globalization;
using Plainsight.Transport;

namespace Plainsight.Sinks;

/// <summary>What a collector's answer means. The specification names four statuses after which a request may be repeated; after any other its records are gone.</summary>
internal static class OtlpAnswers
{
    public static SendOutcome Outcome(in TransportResult result) => result.Status switch
    {
        429 or 502 or 503 or 504 => SendOutcome.Later,
        413 => SendOutcome.TooMany,
        400 or 422 => SendOutcome.Refused,
        501 => SendOutcome.RefusedAndHalted,
        408 or 425 or >= 500 => SendOutcome.RefusedForNow,
        >= 400 => SendOutcome.RefusedAndHalted,
        _ => RetryTable.Of(in result),
    };

    /// <summary>The number of <c>partialSuccess.rejectedLogRecords</c> in words; null when it is 0.</summary>
    public static string? JsonLoss(ReadOnlySpan<byte> answer)
    {
        ReadOnlySpan<byte> name = "\"rejectedLogRecords\""u8;
        int start = answer.IndexOf(name);
        if (start < 0)
        {
            return null;
        }

        // By the JSON mapping a text, but many write a number.
        ReadOnlySpan<byte> value = answer[(start + name.Length)..].TrimStart(": \t\r\n\""u8);
        int length = value.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return long.TryParse(length < 0 ? value : value[..length], NumberStyles.None, CultureInfo.InvariantCulture, out long rejected) ? Words(rejected) : null;
    }

    /// <summary>The same of an <c>ExportLogsServiceResponse</c>: the first field of the message in its first field.</summary>
    public static string? ProtoLoss(ReadOnlySpan<byte> answer)
    {
        ReadOnlySpan<byte> rest = answer;
        bool isPartial = Varint(ref rest, out ulong tag) && tag == ((1 << 3) | 2) && Varint(ref rest, out ulong length) && length <= (ulong)rest.Length
            && Varint(ref rest, out tag) && tag == 1 << 3;
        return isPartial && Varint(ref rest, out ulong rejected) ? Words(unchecked((long)rejected)) : null;
    }

    private static string? Words(long rejected) =>
        rejected <= 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{rejected} rejected");

    private static bool Varint(ref ReadOnlySpan<byte> bytes, out ulong value)
    {
        value = 0;
        for (int i = 0; i < Math.Min(bytes.Length, 10); i++)
        {
            value |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return true;
            }
        }

        return false;
    }
}
