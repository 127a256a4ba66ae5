using System.Text;
using Plainsight.Consent;
using Plainsight.Disk;
using Plainsight.Events;
using Plainsight.Settings;
using Plainsight.Spool;

namespace Plainsight.Draining;

/// <summary>Sends what the spool holds. Runs on the telemetry thread only.</summary>
internal sealed class Drainer(DrainParts parts) : IDisposable
{
    private readonly Dictionary<ulong, ShapePlan> _plans = [];
    private readonly string _endpoint = parts.Decision.Endpoint!;
    private readonly BatchSender _sender = new(parts);

    /// <summary>Lines that were torn, or no longer known to this build.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Events that a receiver refused for good.</summary>
    public int Refused => _sender.Dropped;

    /// <summary>Events that waited for too long, or of which too many waited.</summary>
    public int TooOld { get; private set; }

    /// <summary>Whether something has waited for more than a day: then an exit may wait a moment for a request.</summary>
    public bool IsLate { get; private set; }

    /// <summary>Whether consent ended while the process lives.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Sends closed files, oldest first, then what memory holds.</summary>
    /// <param name="reason">What may hold it back.</param>
    /// <param name="own">What this process keeps in memory; afterwards what is left of it.</param>
    /// <param name="abandoned">Asked before each request; true = stop.</param>
    /// <returns>Whether nothing is left that could be sent.</returns>
    public bool Drain(DrainReason reason, ref byte[] own, Func<bool> abandoned)
    {
        DateTime now = parts.Surroundings.Clock.GetUtcNow().UtcDateTime;
        List<SpoolEntry> entries = SpoolDirectory.List(parts.Directory, now);
        if (entries.Count == 0 && own.Length == 0)
        {
            return true;
        }

        if (!StillOn())
        {
            own = [];
            return false;
        }

        // Before the lock, and without it: a lock that nobody can take must not let the spool grow for ever.
        TooOld += SpoolTrim.Apply(entries, now);
        if (entries.Count == 0 && own.Length == 0)
        {
            return true;
        }

        // Without a directory there is no other process to keep out.
        using FileStream? held = entries.Count > 0 ? DrainLock.TryTake(parts.Directory!) : null;
        if (entries.Count > 0 && held is null)
        {
            return false;
        }

        IsLate = entries.Count > 0 && now - entries[0].Made > TimeSpan.FromHours(24);
        _sender.Begin(reason, () => !abandoned() && StillOn());
        return MayTry(reason) && SendAll(entries, ref own);
    }

    public void Dispose() => _sender.Dispose();

    private bool MayTry(DrainReason reason)
    {
        parts.Schedule.Read();
        return reason switch
        {
            DrainReason.Start => parts.Schedule.IsHourly && parts.Schedule.MayTry,
            DrainReason.Debug => true,
            _ => parts.Schedule.MayTry,
        };
    }

    private bool SendAll(List<SpoolEntry> entries, ref byte[] own)
    {
        bool complete = true;
        foreach (SpoolEntry entry in entries)
        {
            using FileStream? claimed = PrivateFile.TryClaim(entry.Path);
            if (claimed is null)
            {
                // Another process still writes to it, and sends it later itself.
                continue;
            }

            if (parts.Debug.IsTraced)
            {
                parts.Debug.Trace("claimed " + Path.GetFileName(entry.Path));
            }

            byte[] content = SpoolDirectory.Read(claimed);
            if (SpoolHeader.IsForAnother(content, parts.Definition.App, parts.Decision))
            {
                // Its id belongs to that receiver. It goes when it is too old.
                continue;
            }

            if (SpoolHeader.Matches(content, parts.Definition.App, parts.Decision) && !SendLines(content, claimed))
            {
                complete = false;
                break;
            }

            PrivateFile.Delete(claimed);
        }

        if (complete && own.Length > 0)
        {
            complete = SendLines(own, null);
            own = complete ? [] : own;
        }

        return complete;
    }

    /// <summary>Sends the lines of a file. What is done is marked in the file at once, so that a process that is killed here repeats one request at most.</summary>
    private bool SendLines(byte[] content, FileStream? file)
    {
        SpoolLines lines = new(content);
        var batch = new Batch(parts.Sink.TakesBatches);
        while (lines.MoveNext())
        {
            byte[] item = SpoolRecord.TryParse(lines.Current, out SpoolRecord record) && IsKnown(in record) ? parts.Sink.Item(in record) : [];
            if (item.Length == 0)
            {
                Unreadable++;
                Mark(file, content, lines.Start, lines.Current.Length);
                continue;
            }

            if (!batch.Holds(item) && !SendBatch(batch, file, content))
            {
                return false;
            }

            batch.Add(new BatchedEvent(item, Encoding.UTF8.GetString(record.Time), lines.Start, lines.Current.Length));
        }

        return SendBatch(batch, file, content);
    }

    private bool SendBatch(Batch batch, FileStream? file, byte[] content) => _sender.Send(batch.Items, (count, isDelivered) =>
    {
        BatchedEvent[] done = batch.Take(count);
        foreach (BatchedEvent each in done)
        {
            Mark(file, content, each.Start, each.Length);
        }

        foreach (BatchedEvent each in isDelivered ? done : [])
        {
            // The event's own bytes: what stands around them may hold the receiver's key.
            parts.Log.Append(new SentEvent(each.Time, EndpointAddress.Origin(_endpoint) ?? "", each.Item), StillOn);
        }
    });

    /// <summary>Whether this build still has the event, under the same name, version and fields.</summary>
    private bool IsKnown(in SpoolRecord record)
    {
        int position = Array.IndexOf(parts.Definition.ShapeHashes, record.Shape);
        if (position < 0)
        {
            return false;
        }

        if (!_plans.TryGetValue(record.Shape, out ShapePlan? plan))
        {
            plan = ShapePlan.Parse(parts.Definition.Shapes(position));
            _plans.Add(record.Shape, plan);
        }

        return record.Event.SequenceEqual(plan.EventBytes);
    }

    /// <summary>Asks for consent anew. A no from the state or a file takes what is kept with it; a switch of the environment leaves all as it is.</summary>
    private bool StillOn()
    {
        ConsentDecision decision = parts.Consent.Read();
        bool same = decision.IsOn && decision.Endpoint == _endpoint && decision.Epoch == parts.Decision.Epoch;
        if (decision is { State: ConsentState.Off, Source: ConsentSource.Recorded or ConsentSource.Project or ConsentSource.User })
        {
            SpoolDirectory.Purge(parts.Directory);
        }

        IsOver |= !same;
        return same;
    }

    /// <summary>Marks a line as done, in the file and in memory.</summary>
    private static void Mark(FileStream? file, byte[] content, int start, int length)
    {
        // A torn line may be shorter than the mark, which must not reach into the next one.
        ReadOnlySpan<byte> done = SpoolLines.Done[..Math.Min(SpoolLines.Done.Length, length)];
        done.CopyTo(content.AsSpan(start));
        try
        {
            if (file is not null)
            {
                file.Position = start;
                file.Write(done);
            }
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            // A receiver knows the uuid, should the event come twice.
        }
    }
}
