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

    /// <summary>The same of an <c>ExportLogsServiceResponse</c>: field 1 of the message in its field 1.</summary>
    public static string? ProtoLoss(ReadOnlySpan<byte> answer)
    {
        ProtoReader response = new(answer);
        if (!response.Find(1, ProtoReader.LengthDelimited))
        {
            return null;
        }

        ProtoReader partial = new(response.Bytes);
        return partial.Find(1, ProtoReader.Varint) ? Words(unchecked((long)partial.Number)) : null;
    }

    private static string? Words(long rejected) =>
        rejected <= 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{rejected} rejected");
}
