using System.Text;
using Plainsight.Consent;
using Plainsight.Events;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Transport;

namespace Plainsight;

/// <summary>Sends what the spool holds. Runs on the telemetry thread only.</summary>
internal sealed class Drainer(DrainParts parts) : IDisposable
{
    private readonly Dictionary<ulong, ShapePlan> _plans = [];
    private readonly string _endpoint = parts.Decision.Endpoint!;
    private DrainReason _reason;
    private bool _hasTried;
    private ITransport? _transport;

    /// <summary>Lines that were not sent because they were torn, or no longer known to this build.</summary>
    public int Dropped { get; private set; }

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

        // Without a directory there is no other process to keep out.
        using FileStream? held = entries.Count > 0 ? DrainLock.TryTake(parts.Directory!) : null;
        if (entries.Count > 0 && held is null)
        {
            return false;
        }

        if (!StillOn())
        {
            own = [];
            return false;
        }

        SpoolTrim.Apply(entries, now);
        if (entries.Count == 0 && own.Length == 0)
        {
            return true;
        }

        IsLate = entries.Count > 0 && now - entries[0].Made > TimeSpan.FromHours(24);
        (_reason, _hasTried) = (reason, false);
        return MayTry(reason) && SendAll(entries, abandoned, ref own);
    }

    public void Dispose() => _transport?.Dispose();

    private bool MayTry(DrainReason reason)
    {
        parts.Schedule.Read();
        bool due = reason switch
        {
            DrainReason.Start => parts.Schedule.IsHourly && parts.Schedule.MayTry,
            DrainReason.Debug => true,
            _ => parts.Schedule.MayTry,
        };
        return due;
    }

    private bool SendAll(List<SpoolEntry> entries, Func<bool> abandoned, ref byte[] own)
    {
        bool complete = true;
        foreach (SpoolEntry entry in entries)
        {
            using FileStream? claimed = SpoolFiles.TryClaim(entry.Path);
            if (claimed is null)
            {
                // Another process still writes to it, and sends it later itself.
                continue;
            }

            byte[] content = SpoolDirectory.Read(claimed);
            if (SpoolHeader.IsForAnother(content, parts.Definition.App, parts.Decision))
            {
                // Its id belongs to that receiver. It goes when it is too old.
                continue;
            }

            if (SpoolHeader.Matches(content, parts.Definition.App, parts.Decision) && !SendLines(content, claimed, abandoned))
            {
                complete = false;
                break;
            }

            SpoolFiles.Delete(claimed);
        }

        if (complete && own.Length > 0)
        {
            complete = SendLines(own, null, abandoned);
            own = complete ? [] : own;
        }

        return complete;
    }

    /// <summary>Sends line by line. A line that is done is marked in the file at once, so that a process that is killed here repeats one event at most.</summary>
    private bool SendLines(byte[] content, FileStream? file, Func<bool> abandoned)
    {
        SpoolLines lines = new(content);
        while (lines.MoveNext())
        {
            if (!SpoolRecord.TryParse(lines.Current, out SpoolRecord record) || !IsKnown(in record))
            {
                Dropped++;
            }
            else if (abandoned() || !StillOn() || !Send(in record))
            {
                return false;
            }

            // A torn line may be shorter than the mark, which must not reach into the next one.
            ReadOnlySpan<byte> done = SpoolLines.Done[..Math.Min(SpoolLines.Done.Length, lines.Current.Length)];
            done.CopyTo(content.AsSpan(lines.Start));
            Mark(file, lines.Start, done);
        }

        return true;
    }

    private bool Send(in SpoolRecord record)
    {
        byte[] body = parts.Sink.Compose(in record);
        TransportResult result = _hasTried ? Post(body) : TryFirst(body);
        parts.Debug.Write(_endpoint, in result);
        SendOutcome outcome = RetryTable.Of(in result);
        switch (outcome)
        {
            case SendOutcome.Later: parts.Schedule.BackOff(result.RetryAfter); return false;
            case SendOutcome.Halted: parts.Schedule.Halt(); return false;
            case SendOutcome.Refused: Dropped++; break;
            default: Keep(in record, body); break;
        }

        parts.Schedule.Succeed();
        return true;
    }

    private void Keep(in SpoolRecord record, byte[] body)
    {
        var sent = new SentEvent(Encoding.UTF8.GetString(record.Time), EndpointAddress.Origin(_endpoint) ?? "", body);
        parts.Log.Append(sent, StillOn);
    }

    /// <summary>Makes the first request of a drain, with a note on disk around it: the process may end before the answer.</summary>
    private TransportResult TryFirst(byte[] body)
    {
        _hasTried = true;
        parts.Schedule.Begin();
        try
        {
            return Post(body);
        }
        finally
        {
            // Only what starts by itself is held to once an hour; who asks for a send does not use that up.
            parts.Schedule.End(isHourly: _reason == DrainReason.Start);
        }
    }

    private TransportResult Post(byte[] body)
    {
        _transport ??= parts.Transport();
        return _transport.Send(_endpoint, body, parts.Sink.ContentType);
    }

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
        if (decision is { State: ConsentState.Off, Source: ConsentSource.Recorded or ConsentSource.Project })
        {
            SpoolDirectory.Purge(parts.Directory);
        }

        IsOver |= !same;
        return same;
    }

    private static void Mark(FileStream? file, int position, ReadOnlySpan<byte> done)
    {
        try
        {
            if (file is not null)
            {
                file.Position = position;
                file.Write(done);
            }
        }
        catch (Exception e) when (SpoolFiles.IsExpected(e))
        {
            // A receiver knows the uuid, should the event come twice.
        }
    }
}
