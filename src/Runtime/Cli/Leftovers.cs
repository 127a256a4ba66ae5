using System.Globalization;
using Plainsight.Spool;
using Plainsight.State;

namespace Plainsight.Cli;

/// <summary>What earlier runs left on this disk.</summary>
/// <param name="HasId">Whether an id is stored.</param>
/// <param name="Events">How many events wait to be sent.</param>
/// <param name="Oldest">When the oldest of them was recorded, in UTC.</param>
internal sealed record Leftovers(bool HasId, int Events, DateTime? Oldest)
{
    public static Leftovers Of(CommandScope scope)
    {
        RecordedState state = scope.Store.Read();
        WaitingEvents waiting = SpoolDirectory.Waiting(scope.Store.Directory);
        return new(state.Ids.Count > 0, waiting.Count, waiting.Oldest) { HasKey = state.Key is not null, HasLog = SentLog.IsThere(scope.Store.Directory) };
    }

    /// <summary>Whether the key of the pseudonyms is stored.</summary>
    public bool HasKey { get; init; }

    /// <summary>Whether sent events are kept.</summary>
    public bool HasLog { get; init; }

    public bool Any => HasId || HasKey || HasLog || Events > 0;

    /// <summary>The events in words: <c>3 unsent events from 2026-02-01</c>.</summary>
    public string Waiting
    {
        get
        {
            string since = Oldest is { } time ? " from " + time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
            return FormattableString.Invariant($"{Events} unsent {(Events == 1 ? "event" : "events")}{since}");
        }
    }

    /// <summary>A sentence that says what is there and how to remove it.</summary>
    public string Describe(string command)
    {
        string[] all = [.. new[] { HasId ? "an id" : "", HasKey ? "a key" : "", Events > 0 ? Waiting : "", HasLog ? "a log of sent events" : "" }.Where(static part => part.Length > 0)];
        bool several = all.Length > 1 || Events > 1;
        string list = all.Length > 1 ? $"{string.Join(", ", all[..^1])} and {all[^1]}" : all[0];
        string what = char.ToUpperInvariant(list[0]) + list[1..];
        return $"{what} {(several ? "are" : "is")} still on this disk; remove {(several ? "them" : "it")}: {command} off";
    }
}
