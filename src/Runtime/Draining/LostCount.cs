using Plainsight.Spool;

namespace Plainsight.Draining;

/// <summary>Notes on disk what this process loses, each event once.</summary>
internal sealed class LostCount(Recorder recorder, Drainer drainer, OwnSpool spool, DrainParts parts)
{
    private long[] _noted = new long[5];

    /// <summary>Events that went because too many waited when a file became full.</summary>
    public long TooOld { get; set; }

    /// <summary>Events that memory still held when the process ended, since the disk had refused them.</summary>
    public long Left { get; set; }

    /// <summary>Notes what was lost since the last time. Costs nothing while nothing was.</summary>
    public void Note()
    {
        if (recorder.Dropped + recorder.TooFast + spool.Overflowed + drainer.Unreadable + drainer.Refused + drainer.TooOld + TooOld + Left == 0)
        {
            return;
        }

        long[] all = [recorder.TooFast, recorder.Dropped + spool.Overflowed + Left, drainer.Refused, drainer.Unreadable, drainer.TooOld + TooOld];
        long[] fresh = [.. all.Zip(_noted, static (now, before) => now - before)];
        _noted = all;
        if (fresh.All(static count => count == 0))
        {
            return;
        }

        parts.Debug.Trace($"lost {string.Join(", ", fresh.Select(static (count, reason) => (count, reason: (LostReason)reason)).Where(static each => each.count > 0).Select(static each => FormattableString.Invariant($"{each.count} {each.reason}")))}");
        if (parts.Directory is { } directory)
        {
            LostEvents.Add(directory, fresh, parts.Surroundings.Clock.GetUtcNow().UtcDateTime);
        }
    }
}
