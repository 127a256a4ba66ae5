using Plainsight.Consent;
using Plainsight.Spool;

namespace Plainsight.Draining;

internal sealed partial class TelemetryThread
{
    private void WriteOut()
    {
        ReadOnlyMemory<byte> lines = _recorder.Take();
        if (lines.IsEmpty)
        {
            return;
        }

        // A new file is only made while there still is a yes: the person may have said no meanwhile, in another process.
        if (_spool.NeedsFile && !MayKeep())
        {
            _recorder.Close();
            return;
        }

        _unsent = true;
        if (_recorder.HasLimited ? (_limits ??= new EventLimits(_parts.Directory, _parts.Definition, _parts.Surroundings.Clock)).Append(lines, Keep) : Keep(lines))
        {
            DateTime now = _parts.Surroundings.Clock.GetUtcNow().UtcDateTime;
            _lost.TooOld += SpoolTrim.Apply(SpoolDirectory.List(_parts.Directory, now), now);
        }
    }

    /// <summary>Closes the file, and notes what is lost when the process ends now.</summary>
    /// <param name="unsent">Events that were taken to be sent, and are not. Where a request still holds them, nobody knows: then they don't count.</param>
    private void NoteLost(int unsent)
    {
        _spool.Close();
        _lost.Left = _spool.InMemory + unsent;
        _lost.Note();
    }

    private bool Keep(ReadOnlyMemory<byte> lines)
    {
        bool full = _spool.Append(lines.Span);
        if (_parts.Debug.IsTraced)
        {
            _parts.Debug.TraceRecorded(lines.Span, _spool.FileName);
        }

        return full;
    }

    private bool MayKeep()
    {
        ConsentDecision decision = _parts.Consent.Read();
        return decision.IsOn && decision.Epoch == _parts.Decision.Epoch;
    }

    /// <summary>Has events written while this thread waits for a receiver: whoever is killed meanwhile loses no more than at any other time.</summary>
    private void WriteMeanwhile()
    {
        lock (_gate)
        {
            if (_writesMeanwhile || !_draining)
            {
                return;
            }

            _writesMeanwhile = true;
        }

        new Thread(WriteUntilDrained, StackBytes) { IsBackground = true, Name = "telemetry disk" }.Start();
    }

    private void WriteUntilDrained()
    {
        while (true)
        {
            lock (_gate)
            {
                while (_draining && !_recorder.HasEvents)
                {
                    Monitor.Wait(_gate);
                }

                if (!_draining)
                {
                    _writesMeanwhile = false;
                    return;
                }
            }

            try
            {
                lock (_disk)
                {
                    WriteOut();
                }
            }
            catch (Exception)
            {
                // A fault of ours ends telemetry, not the host.
                _recorder.Close();
            }
        }
    }
}
