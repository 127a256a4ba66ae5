using System.Globalization;
using Plainsight.Disk;

namespace Plainsight.Spool;

/// <summary>How many events never arrived, and since when that is counted. It never leaves this computer.</summary>
/// <param name="Since">The first day on which one was lost; null = none was.</param>
/// <param name="Counts">By <see cref="LostReason"/>.</param>
internal sealed record LostEvents(DateTime? Since, long[] Counts)
{
    public const string FileName = "lost";

    private const string Header = "telemetry-lost 1";
    private static readonly string[] s_names = ["too_fast", "no_room", "refused", "unreadable", "too_old"];
    private static readonly string[] s_words = ["recorded too fast", "without room", "refused by the receiver", "torn or unknown to this version", "too old or too many"];

    public static LostEvents None { get; } = new(null, new long[s_names.Length]);

    public long All => Counts.Sum();

    /// <summary>The names for a program, with the numbers.</summary>
    public IEnumerable<(string Name, long Count)> Named => s_names.Zip(Counts);

    /// <summary>For a person: <c>12 events since 2026-11-21: 10 recorded too fast, 2 refused by the receiver</c>.</summary>
    public string Text => FormattableString.Invariant($"{All} {(All == 1 ? "event" : "events")} since {Since:yyyy-MM-dd}: ")
        + string.Join(", ", s_words.Zip(Counts).Where(static pair => pair.Second > 0).Select(static pair => FormattableString.Invariant($"{pair.Second} {pair.First}")));

    /// <summary>Reads what earlier runs noted. Never throws.</summary>
    public static LostEvents Read(string? directory) => directory is null || !Directory.Exists(directory) ? None : Parse(new PrivateNote(directory, FileName).Read(Header));

    /// <summary>Adds to what is noted. Never throws; what the disk refuses is not counted.</summary>
    /// <param name="directory">The app's private directory.</param>
    /// <param name="counts">By <see cref="LostReason"/>.</param>
    /// <param name="now">The time, in UTC.</param>
    public static void Add(string directory, long[] counts, DateTime now) => new PrivateNote(directory, FileName).TryChange(Header, lines =>
    {
        LostEvents before = Parse(lines);
        string since = (before.Since ?? now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return ["since " + since, .. s_names.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{name} {before.Counts[i] + counts[i]}"))];
    });

    private static LostEvents Parse(string[] lines)
    {
        DateTime? since = null;
        long[] counts = new long[s_names.Length];
        foreach (string line in lines)
        {
            string[] words = line.Split(' ', 2);
            int position = Array.IndexOf(s_names, words[0]);
            if (words.Length == 2 && position >= 0 && long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out long count))
            {
                counts[position] = Math.Min(count, int.MaxValue);
            }
            else if (words is ["since", var day] && DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime date))
            {
                since = date;
            }
        }

        return since is null ? None : new(since, counts);
    }
}
