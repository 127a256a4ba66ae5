namespace Plainsight.State;

/// <summary>What the state file holds: answers, ids and a key. Immutable; a change makes another one.</summary>
internal sealed record RecordedState
{
    /// <summary>Nothing recorded yet.</summary>
    public static RecordedState Empty { get; } = new();

    /// <summary>There is no place where anything could be recorded.</summary>
    public static RecordedState Unseen { get; } = new() { IsUnseen = true };

    /// <summary>Why the file can't be used; null = it can.</summary>
    public string? Problem { get; private init; }

    /// <summary>Whether there is no place to look: somebody may have said no where this run can't see it. No yes counts then but one that is meant for this run.</summary>
    public bool IsUnseen { get; private init; }

    /// <summary>The recorded answer; null = nobody answered.</summary>
    public bool? Consent { get; init; }

    /// <summary>The day of the answer, in UTC.</summary>
    public DateOnly ConsentDate { get; init; }

    /// <summary>Rises with each answer and each renewal of the ids, so that events of an earlier one are never sent.</summary>
    public int Epoch { get; init; }

    /// <summary>The day on which the opt-out notice was last shown, in UTC; null = never.</summary>
    public DateOnly? Noticed { get; init; }

    /// <summary>One id for each receiver.</summary>
    public IReadOnlyList<StoredId> Ids { get; init; } = [];

    /// <summary>The key of the pseudonyms: 16 random bytes as 32 hex digits; null = none was made yet.</summary>
    public string? Key { get; init; }

    /// <summary>Whether an id or the key is stored.</summary>
    public bool HasSecrets => Ids.Count > 0 || Key is not null;

    /// <summary>The consent hashes of the fields that were shown.</summary>
    public uint[] Agreed { get; init; } = [];

    /// <summary>The consent hashes of later fields that were refused while the yes to the others stands, so that nobody is asked twice.</summary>
    public uint[] Declined { get; init; } = [];

    public static RecordedState Unreadable(string problem) => new() { Problem = problem };

    /// <summary>Records a yes to the given fields.</summary>
    public RecordedState Agree(IEnumerable<uint> shown, DateOnly today) =>
        this with { Consent = true, ConsentDate = today, Epoch = Epoch + 1, Agreed = Merge(Agreed, shown), Declined = [.. Declined.Except(shown)] };

    /// <summary>Adds fields to a yes. The mind has not changed, so neither has the epoch.</summary>
    public RecordedState AgreeToMore(IEnumerable<uint> shown) => this with { Agreed = Merge(Agreed, shown), Declined = [.. Declined.Except(shown)] };

    /// <summary>Keeps the yes, and remembers the no to later fields.</summary>
    public RecordedState Decline(IEnumerable<uint> shown) => this with { Declined = Merge(Declined, shown) };

    /// <summary>Records a no, and forgets what a yes had left here.</summary>
    public RecordedState Refuse(DateOnly today) =>
        this with { Consent = false, ConsentDate = today, Epoch = Epoch + 1, Agreed = [], Declined = [], Ids = [], Key = null };

    /// <summary>Replaces the ids and the key, and keeps the answer. The epoch rises, so that nothing is sent that was recorded under the old ones.</summary>
    public RecordedState Renew(StoredId? id) => this with { Ids = id is null ? [] : [id], Key = null, Epoch = Epoch + 1 };

    /// <summary>Marks the notice as shown.</summary>
    public RecordedState Notice(IEnumerable<uint> shown, DateOnly today) => this with { Noticed = today, Agreed = Merge(Agreed, shown) };

    private static uint[] Merge(IEnumerable<uint> known, IEnumerable<uint> shown) => [.. known.Concat(shown).Distinct().Order()];
}
