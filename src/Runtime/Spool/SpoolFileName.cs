using System.Globalization;

namespace Plainsight.Spool;

/// <summary>Names and recognises spool files: <c>q1-&lt;unix milliseconds&gt;-&lt;process&gt;-&lt;random&gt;.ndj</c>. A file of any other name is not ours.</summary>
internal static class SpoolFileName
{
    public const string Pattern = "q1-*.ndj";

    /// <summary>The time in names that are made later: it has no more digits.</summary>
    public const long LastMillisecond = 9_999_999_999_999;

    private const int TimeDigits = 13;
    private const int RandomDigits = 8;

    /// <summary>A name that no other file has. A clock that is wrong by centuries still gives one that is recognised.</summary>
    public static string New(DateTimeOffset now) => string.Create(
        CultureInfo.InvariantCulture,
        $"q1-{Math.Clamp(now.ToUnixTimeMilliseconds(), 0, LastMillisecond):D13}-{Environment.ProcessId}-{(uint)Random.Shared.NextInt64():x8}.ndj");

    /// <summary>Reads the time out of a name. False when the name is not exactly of our form.</summary>
    public static bool TryRead(ReadOnlySpan<char> name, out long unixMilliseconds)
    {
        unixMilliseconds = 0;
        if (!name.StartsWith("q1-", StringComparison.Ordinal) || !name.EndsWith(".ndj", StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> middle = name[3..^4];
        bool dashes = middle.Length > TimeDigits + RandomDigits + 2 && middle[TimeDigits] == '-' && middle[^(RandomDigits + 1)] == '-';
        if (!dashes || !IsDigits(middle[..TimeDigits], hex: false) || !IsDigits(middle[^RandomDigits..], hex: true))
        {
            return false;
        }

        ReadOnlySpan<char> process = middle[(TimeDigits + 1)..^(RandomDigits + 1)];
        foreach (char digit in middle[..TimeDigits])
        {
            unixMilliseconds = (unixMilliseconds * 10) + (digit - '0');
        }

        return process.Length <= 10 && IsDigits(process, hex: false);
    }

    private static bool IsDigits(ReadOnlySpan<char> text, bool hex)
    {
        foreach (char c in text)
        {
            if (c is not (>= '0' and <= '9') && !(hex && c is >= 'a' and <= 'f'))
            {
                return false;
            }
        }

        return true;
    }
}
