using Plainsight.Spool;

namespace Plainsight.Draining;

/// <summary>The one thread of telemetry: it writes events to disk, and sends them. Nobody else waits for either, apart from an exit that waits for the disk, and a flush.</summary>
internal sealed partial class TelemetryThread
{
    private const int StackBytes = 512 * 1024;
    private static readonly TimeSpan s_firstDrain = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_nextDrain = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_nextTry = TimeSpan.FromSeconds(30);

    private readonly Recorder _recorder;
    private readonly DrainParts _parts;
    private readonly Drainer _drainer;
    private readonly OwnSpool _spool;
    private readonly LostCount _lost;
    private readonly object _gate;
    private readonly object _disk = new();
    private EventLimits? _limits;
    private bool _writesMeanwhile;
    private long _drainAt = Environment.TickCount64 + (long)s_firstDrain.TotalMilliseconds;
    private byte[] _memory = [];
    private bool _unsent;
    private bool _closing;
    private bool _draining;
    private bool _ended;
    private int _flushAsked;
    private int _flushDone;
    private DrainReason _flushReason;
    private bool _flushResult;
    private int _waiters;
    private long _closeEnd;

    public TelemetryThread(Recorder recorder, DrainParts parts)
    {
        _recorder = recorder;
        _gate = recorder.Gate;
        _parts = parts;
        _drainer = new Drainer(parts);
        _spool = new OwnSpool(parts.Directory, parts.Definition.App, parts.Decision, parts.Surroundings.Clock);
        _lost = new LostCount(recorder, _drainer, _spool, parts);
    }

    /// <summary>Starts the thread, which begins with what earlier runs left.</summary>
    public void Start() => new Thread(Run, StackBytes) { IsBackground = true, Name = "telemetry" }.Start();

    /// <summary>Sends everything now.</summary>
    /// <returns>Whether nothing is left; false when the time was too short.</returns>
    public bool Flush(TimeSpan timeout, DrainReason reason)
    {
        long end = Deadline(timeout);
        lock (_gate)
        {
            int ticket = ++_flushAsked;
            _flushReason = reason;
            _waiters++;
            Monitor.PulseAll(_gate);
            while (_flushDone < ticket && !_ended && Remaining(end) > 0)
            {
                Monitor.Wait(_gate, Remaining(end));
            }

            _waiters--;
            return _flushDone >= ticket && _flushResult;
        }
    }

    /// <summary>Has everything written to disk, and ends the thread as soon as it can. A thread that waits for a network is not waited for: then the caller writes.</summary>
    public void Close(TimeSpan budget)
    {
        long end = Deadline(budget);
        bool ended;
        lock (_gate)
        {
            _closing = true;
            _closeEnd = end;
            Monitor.PulseAll(_gate);
            while (!_ended && !_draining && Remaining(end) > 0)
            {
                Monitor.Wait(_gate, Remaining(end));
            }

            ended = _ended;
        }

        if (!ended && Monitor.TryEnter(_disk, Remaining(end)))
        {
            try
            {
                WriteOut();
                NoteLost(0);
            }
            finally
            {
                Monitor.Exit(_disk);
            }
        }

        WaitForLateEvents(end);
    }

    private static long Deadline(TimeSpan timeout) => Environment.TickCount64 + (long)Math.Clamp(timeout.TotalMilliseconds, 0, int.MaxValue);

    private static int Remaining(long end) => (int)Math.Clamp(end - Environment.TickCount64, 0, int.MaxValue);

    private void WaitForLateEvents(long end)
    {
        lock (_gate)
        {
            while (_drainer.IsLate && !_ended && Remaining(end) > 0)
            {
                Monitor.Wait(_gate, Remaining(end));
            }
        }
    }

    private void Run()
    {
        try
        {
            // Who debugs waits at the end anyway: then everything is sent once, with one line each.
            if (!_parts.Debug.IsWanted)
            {
                Drain(DrainReason.Start);
            }

            while (Step())
            {
            }
        }
        catch (Exception)
        {
            // A fault of ours ends telemetry, not the host.
            _recorder.Close();
        }

        lock (_disk)
        {
            NoteLost(SpoolLines.Count(_memory));
        }

        _drainer.Dispose();
        lock (_gate)
        {
            _ended = true;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits for something to do, and does it. False when it was the last thing.</summary>
    private bool Step()
    {
        int flush;
        bool closing;
        DrainReason reason;
        lock (_gate)
        {
            while (!_recorder.HasEvents && !_closing && _flushDone == _flushAsked && !IsDue())
            {
                Monitor.Wait(_gate, _unsent ? Math.Max(1, Remaining(_drainAt)) : Timeout.Infinite);
            }

            (flush, closing, reason) = (_flushAsked, _closing, _flushReason);
        }

        lock (_disk)
        {
            WriteOut();
        }

        if (flush != _flushDone)
        {
            bool complete = Drain(reason);
            lock (_gate)
            {
                (_flushDone, _flushResult) = (flush, complete);
                Monitor.PulseAll(_gate);
            }
        }
        else if (!closing && IsDue())
        {
            Drain(DrainReason.Running);
        }

        return !closing;
    }

    private bool IsDue() => _unsent && Remaining(_drainAt) == 0;

    private bool Drain(DrainReason reason)
    {
        lock (_disk)
        {
            if (reason != DrainReason.Start)
            {
                _unsent = false;
                _spool.Close();
                _memory = [.. _memory, .. _spool.TakeMemory()];
            }
        }

        SetDraining(true);
        bool complete = TryDrain(reason);
        if (reason != DrainReason.Start)
        {
            _unsent |= !complete;
            _drainAt = Deadline(complete ? s_nextDrain : s_nextTry);
        }

        SetDraining(false);
        if (_drainer.IsOver)
        {
            _recorder.Close();
        }

        return complete;
    }

    private bool TryDrain(DrainReason reason)
    {
        try
        {
            return _drainer.Drain(reason, ref _memory, IsAbandoned);
        }
        catch (Exception)
        {
            // A fault while sending must not end the recording.
            return false;
        }
    }

    private void SetDraining(bool value)
    {
        lock (_gate)
        {
            _draining = value;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Whether the process is about to end without anybody waiting. Before that, what was recorded meanwhile goes to disk.</summary>
    private bool IsAbandoned()
    {
        lock (_disk)
        {
            WriteOut();
        }

        WriteMeanwhile();
        lock (_gate)
        {
            return _closing && _waiters == 0 && (!_drainer.IsLate || Remaining(_closeEnd) == 0);
        }
    }
}
