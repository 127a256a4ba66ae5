using System.Globalization;
using System.Text;
using Plainsight.Identity;

namespace Plainsight.Consent;

/// <summary>The state file's format. Strict: a line that this version does not know makes the whole file unreadable, because it may be a newer version's no.</summary>
internal static class StateText
{
    private const string Header = "plainsight-state 1";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>A day as it stands in the file and on the screen.</summary>
    public static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Write(RecordedState state)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        var text = new StringBuilder(Header).Append('\n');
        if (state.Consent is not null || state.Epoch > 0)
        {
            string answer = state.Consent switch { true => "on", false => "off", null => "unset" };
            text.Append(invariant, $"consent {answer} {Day(state.ConsentDate)} epoch {state.Epoch}\n");
        }

        if (state.Noticed is { } noticed)
        {
            text.Append(invariant, $"noticed {Day(noticed)}\n");
        }

        foreach (StoredId id in state.Ids)
        {
            text.Append(invariant, $"id {id.Origin} {Day(id.Made)} {id.Secret} {id.Value:D}\n");
        }

        if (state.Key is { } key)
        {
            text.Append(invariant, $"key {key}\n");
        }

        AppendHashes(text, "agreed", state.Agreed);
        AppendHashes(text, "declined", state.Declined);
        return text.ToString();
    }

    /// <summary>Reads the text of a state; null = it can't be read.</summary>
    public static RecordedState? Read(string text)
    {
        if (!text.EndsWith('\n'))
        {
            return null;
        }

        string[] lines = text[..^1].Split('\n');
        if (lines[0] != Header)
        {
            return null;
        }

        RecordedState? state = RecordedState.Empty;
        bool hasConsent = false;
        foreach (string line in lines.AsSpan(1))
        {
            string[] words = line.Split(' ');
            if ((words[0] == "consent" && hasConsent) || (words[0] == "noticed" && state.Noticed is not null))
            {
                return null;
            }

            hasConsent |= words[0] == "consent";
            state = words[0] switch
            {
                "consent" => Consent(state, words),
                "noticed" => Noticed(state, words),
                "id" => Id(state, words),
                "key" => Key(state, words),
                "agreed" => Hashes(state.Agreed, words) is { } hashes ? state with { Agreed = hashes } : null,
                "declined" => Hashes(state.Declined, words) is { } hashes ? state with { Declined = hashes } : null,
                _ => null,
            };
            if (state is null)
            {
                return null;
            }
        }

        return state;
    }

    private static RecordedState? Consent(RecordedState state, string[] words)
    {
        if (words.Length != 5 || words[3] != "epoch" || !IsDay(words[2], out DateOnly day) || words[1] is not ("on" or "off" or "unset"))
        {
            return null;
        }

        bool? answer = words[1] switch { "on" => true, "off" => false, _ => null };
        return int.TryParse(words[4], NumberStyles.None, CultureInfo.InvariantCulture, out int epoch)
            ? state with { Consent = answer, ConsentDate = day, Epoch = epoch }
            : null;
    }

    private static RecordedState? Noticed(RecordedState state, string[] words) =>
        words.Length == 2 && IsDay(words[1], out DateOnly day) ? state with { Noticed = day } : null;

    private static RecordedState? Id(RecordedState state, string[] words)
    {
        bool ok = words.Length == 5 && EndpointAddress.Origin(words[1]) == words[1] && state.Ids.All(id => id.Origin != words[1]);
        if (!ok || !IsDay(words[2], out DateOnly day) || !IsSecret(words[3]))
        {
            return null;
        }

        return InstallIds.TryRead(words[4], out Guid value) ? state with { Ids = [.. state.Ids, new StoredId(words[1], day, words[3], value)] } : null;
    }

    private static RecordedState? Key(RecordedState state, string[] words) =>
        words.Length == 2 && state.Key is null && IsSecret(words[1]) ? state with { Key = words[1] } : null;

    private static bool IsSecret(string text) => text.Length == 32 && text.All(char.IsAsciiHexDigitLower);

    private static List<uint>? Hashes(IReadOnlyList<uint> known, string[] words)
    {
        var hashes = new List<uint>(known);
        foreach (string word in words.AsSpan(1))
        {
            if (word.Length != 8 || !word.All(char.IsAsciiHexDigitLower) || !uint.TryParse(word, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint hash))
            {
                return null;
            }

            hashes.Add(hash);
        }

        return hashes;
    }

    private static void AppendHashes(StringBuilder text, string name, IReadOnlyList<uint> hashes)
    {
        foreach (uint[] line in hashes.Chunk(16))
        {
            text.Append(name);
            foreach (uint hash in line)
            {
                text.Append(CultureInfo.InvariantCulture, $" {hash:x8}");
            }

            text.Append('\n');
        }
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
