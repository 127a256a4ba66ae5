using System.Globalization;
using System.Text;
using Plainsight.Events;

namespace Plainsight.State;

/// <summary>The state file's format. Strict: a line that this version does not know makes the whole file unreadable, because it may be a newer version's no.</summary>
internal static class StateText
{
    /// <summary>The first line.</summary>
    public const string Header = "plainsight-state 1";

    /// <summary>A day as it stands in the file and on the screen.</summary>
    public static string Day(DateOnly day)
    {
        // At each start: the framework's formatter takes longer to compile than everything else here.
        Span<byte> text = stackalloc byte[10];
        ByteWriter writer = new(text);
        writer.Padded(day.Year, 4);
        writer.Raw((byte)'-');
        writer.Padded(day.Month, 2);
        writer.Raw((byte)'-');
        writer.Padded(day.Day, 2);
        return Encoding.ASCII.GetString(text);
    }

    /// <summary>Reads the text of a state; null = it can't be read.</summary>
    public static RecordedState? Read(string text) => new StateTextReader(text).Read();

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
            // Without a secret it was not made here: it stands in a file of its own, and only there.
            if (id.Secret.Length == 0)
            {
                continue;
            }

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
}
