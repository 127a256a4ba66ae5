using System.Globalization;
using System.Text;
using System.Text.Json;
using Plainsight.Disk;
using Plainsight.Spool;
using Plainsight.State;

namespace Plainsight.Cli;

/// <summary>What a command took from this disk.</summary>
/// <param name="Ids">The ids.</param>
/// <param name="HadKey">Whether the key of the pseudonyms was among it.</param>
/// <param name="Events">How many unsent events.</param>
/// <param name="HadLog">Whether the log of sent events was among it.</param>
internal sealed record Removed(IReadOnlyList<StoredId> Ids, bool HadKey, int Events, bool HadLog)
{
    /// <summary>Deletes what stands beside the state, and says with the state before what is gone.</summary>
    public static Removed Purge(CommandScope scope, RecordedState before)
    {
        bool hadLog = SentLog.IsThere(scope.Store.Directory);
        int events = scope.Store.Directory is { } directory && PrivateDirectory.IsPrivate(directory) ? SpoolDirectory.Purge(directory) : 0;
        return new(before.Ids, before.Key is not null, events, hadLog);
    }

    /// <summary>A line for each thing. The ids are printed here for the last time.</summary>
    public void AppendTo(CommandScope scope, StringBuilder text)
    {
        foreach (StoredId id in Ids)
        {
            text.Append(CultureInfo.InvariantCulture, $"Deleted the id {scope.Spell(id.Value)}, known to {OriginText.Show(id.Origin)}\n");
        }

        if (HadKey)
        {
            text.Append("Deleted the key of the pseudonyms\n");
        }

        if (Events > 0)
        {
            text.Append(FormattableString.Invariant($"Deleted {Events} unsent {(Events == 1 ? "event" : "events")}\n"));
        }

        if (HadLog)
        {
            text.Append("Deleted the log of sent events\n");
        }
    }

    public void WriteTo(CommandScope scope, Utf8JsonWriter json)
    {
        json.WriteStartArray("deleted_ids");
        foreach (StoredId id in Ids)
        {
            json.WriteStringValue(scope.Spell(id.Value));
        }

        json.WriteEndArray();
        json.WriteBoolean("deleted_key", HadKey);
        json.WriteNumber("deleted_events", Events);
        json.WriteBoolean("deleted_log", HadLog);
    }
}
