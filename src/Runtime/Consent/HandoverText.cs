using System.Globalization;
using System.Text;
using Plainsight.Events;
using Plainsight.Settings;
using Plainsight.State;

namespace Plainsight.Consent;

/// <summary>A consent as one line of ASCII for a header or a variable: <c>plainsight-1;off</c>, or <c>plainsight-1;on;to=…;id=…;fields=…;sum=…</c>. What is not exactly that is off.</summary>
internal static class HandoverText
{
    /// <summary>What says no.</summary>
    public const string Off = "plainsight-1;off";

    /// <summary>Under the least that servers take as a header.</summary>
    public const int MostCharacters = 4000;

    /// <summary>Fields beyond these are not handed over.</summary>
    public const int MostFields = 480;

    private const string On = "plainsight-1;on;to=";
    private const string NoId = "none";
    private const string CiMark = "ci-";
    private const int UuidLength = 36;
    private const int HashDigits = 8;

    /// <summary>The app and its receiver, as a number: a custom receiver's name is nobody else's business.</summary>
    public static ulong Target(string app, string? endpoint) => ShapeHash.Of(Encoding.UTF8.GetBytes(app + "\n" + EndpointAddress.Origin(endpoint)));

    /// <param name="target">See <see cref="Target"/>.</param>
    /// <param name="id">The id; null = none.</param>
    /// <param name="fields">The agreed fields, the most important ones first.</param>
    public static string Write(ulong target, InstallId? id, IEnumerable<uint> fields)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        var text = new StringBuilder(On);
        text.Append(invariant, $"{target:x16};id={Text(id)};fields=");
        foreach (uint field in fields.Distinct().Take(MostFields).Order())
        {
            text.Append(invariant, $"{field:x8}");
        }

        uint sum = Sum(text.ToString());
        return text.Append(invariant, $";sum={sum:x8}").ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote. Never throws.</summary>
    public static CallerConsent Read(string? text)
    {
        if (text is null || text.Length > MostCharacters || !text.StartsWith(On, StringComparison.Ordinal))
        {
            return CallerConsent.Off;
        }

        string[] parts = text.Split(';');
        if (parts.Length != 6
            || !Hex(Value(parts[2], "to="), 16, out ulong target)
            || !Hex(Value(parts[5], "sum="), HashDigits, out ulong sum)
            || sum != Sum(text[..text.LastIndexOf(';')])
            || Fields(Value(parts[4], "fields=")) is not { } fields)
        {
            return CallerConsent.Off;
        }

        string id = Value(parts[3], "id=") ?? "";
        bool isCi = id.StartsWith(CiMark, StringComparison.Ordinal);
        string uuid = isCi ? id[CiMark.Length..] : id;
        return id == NoId ? new(true, target, null, AgreedFields.Of(fields))
            : uuid.Length == UuidLength && StoredId.TryReadValue(uuid, out Guid value) ? new(true, target, new InstallId(value, isCi), AgreedFields.Of(fields))
            : CallerConsent.Off;
    }

    private static string Text(InstallId? id) => id is { } value ? (value.IsCi ? CiMark : "") + value.Value.ToString("D") : NoId;

    private static string? Value(string part, string name) => part.StartsWith(name, StringComparison.Ordinal) ? part[name.Length..] : null;

    private static uint[]? Fields(string? digits)
    {
        if (digits is null || digits.Length % HashDigits != 0 || digits.Length > MostFields * HashDigits)
        {
            return null;
        }

        uint[] fields = new uint[digits.Length / HashDigits];
        for (int i = 0; i < fields.Length; i++)
        {
            if (!Hex(digits.AsSpan(i * HashDigits, HashDigits), HashDigits, out ulong hash) || (i > 0 && hash <= fields[i - 1]))
            {
                return null;
            }

            fields[i] = (uint)hash;
        }

        return fields;
    }

    private static bool Hex(ReadOnlySpan<char> digits, int length, out ulong value)
    {
        value = 0;
        return digits.Length == length
            && digits.IndexOfAnyExcept("0123456789abcdef") < 0
            && ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    // Against a text that was cut or changed on its way. It is no signature.
    private static uint Sum(string text) => unchecked((uint)ShapeHash.Of(Encoding.ASCII.GetBytes(text)));
}
