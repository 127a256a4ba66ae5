using Plainsight.Events;

namespace Plainsight.Spool;

/// <summary>Takes events from any thread into a buffer of fixed size. Never blocks on a disk or a network.</summary>
/// <param name="definition">The app, which lists the shapes that may be recorded.</param>
/// <param name="agreed">The fields that may travel.</param>
/// <param name="context">Makes the context, once, when the first event comes.</param>
/// <param name="clock">Gives the time of the events.</param>
/// <param name="key">The key of the pseudonyms; null = they are left out.</param>
internal sealed class Recorder(TelemetryDefinition definition, AgreedFields agreed, Func<AgreedFields, byte[]> context, TimeProvider clock, PseudonymKey? key = null)
{
    private byte[]? _buffer;
    private byte[]? _spare;
    private int _length;
    private bool _busy;
    private bool _closed;
    private DateTime _held;
    private int _tokens = SpoolLimits.Burst;
    private long _filled = Environment.TickCount64;

    /// <summary>What this process's own events are recorded under.</summary>
    public RecordScope Own { get; } = new(definition, agreed, context);

    /// <summary>Guards the buffer, and is pulsed when the first event comes into it.</summary>
    public object Gate { get; } = new();

    /// <summary>Events that were lost because the buffer was full or the event too large.</summary>
    public long Dropped { get; private set; }

    /// <summary>Events that were left out because more came than a process may record.</summary>
    public long TooFast { get; private set; }

    public bool HasEvents => _length > 0;

    /// <summary>Whether an event was recorded that goes to disk once in a time at most.</summary>
    public bool HasLimited { get; internal set; }

    /// <summary>Records an event. One that is not listed, or of which nothing may travel, stays home.</summary>
    public void Record<T>(in T value)
        where T : struct, ITelemetryEvent<T> => Record(in value, Own);

    /// <summary>Records an event under a consent.</summary>
    public void Record<T>(in T value, RecordScope scope)
        where T : struct, ITelemetryEvent<T>
    {
        lock (Gate)
        {
            // An event that is tracked while another one is written (from a getter) would be written into its middle.
            if (_closed || _busy)
            {
                return;
            }

            _busy = true;
            try
            {
                ShapePlan plan = EventPlan<T>.Value;
                if (MayAdd(plan, scope, out ulong mask))
                {
                    EventWriter fields = Begin(plan, scope, mask, Free, constant: false, out int start);
                    T.Write(in value, ref fields);
                    Add(RecordLine.End(ref fields, start, Free));
                }
            }
            catch (Exception)
            {
                // Only the host's own code can throw here: what makes the context, or an event written by hand.
                Dropped++;
                _closed |= scope.Failed;
            }
            finally
            {
                _busy = false;
            }
        }
    }

    /// <summary>Records an event that was made earlier.</summary>
    public void Record<T>(in T value, DateTime utc)
        where T : struct, ITelemetryEvent<T>
    {
        lock (Gate)
        {
            _held = utc;
            Record(in value);
            _held = default;
        }
    }

    /// <summary>Writes an event without keeping it.</summary>
    /// <param name="value">The event.</param>
    /// <param name="constant">Whether id and time are the same each time.</param>
    /// <returns>The line; empty when the event would stay home.</returns>
    public byte[] Compose<T>(in T value, bool constant)
        where T : struct, ITelemetryEvent<T> => Compose(in value, Own, constant);

    /// <inheritdoc cref="Compose{T}(in T, bool)"/>
    public byte[] Compose<T>(in T value, RecordScope scope, bool constant)
        where T : struct, ITelemetryEvent<T>
    {
        ShapePlan plan = EventPlan<T>.Value;
        lock (Gate)
        {
            if (_closed || !scope.MayRecord(plan, out ulong mask))
            {
                return [];
            }

            byte[] line = new byte[SpoolLimits.EventBytes];
            EventWriter fields = Begin(plan, scope, mask, line, constant, out int start);
            T.Write(in value, ref fields);
            int length = RecordLine.End(ref fields, start, line);
            RecordLine.Seal(line.AsSpan(0, length));
            return line.AsSpan(0, length).ToArray();
        }
    }

    /// <summary>Takes what was recorded. The caller has the buffer until it calls this again.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        lock (Gate)
        {
            if (_length == 0)
            {
                return default;
            }

            byte[] taken = _buffer!;
            int length = _length;
            (_buffer, _spare, _length) = (_spare, taken, 0);
            RecordLine.Seal(taken.AsSpan(0, length));
            return taken.AsMemory(0, length);
        }
    }

    /// <summary>Takes no more events.</summary>
    public void Close()
    {
        lock (Gate)
        {
            _closed = true;
        }
    }

    // What does not know the event's type is compiled ahead of time, provided it is not private; what does know it is compiled in each short run.
    internal Span<byte> Free => _buffer.AsSpan(_length, Math.Min(SpoolLimits.EventBytes, SpoolLimits.BufferBytes - _length));

    internal bool MayAdd(ShapePlan plan, RecordScope scope, out ulong mask)
    {
        if (!scope.MayRecord(plan, out mask))
        {
            return false;
        }

        if (--_tokens < 0 && !Fill())
        {
            TooFast++;
            return false;
        }

        HasLimited |= plan.AtMostEvery > 0;
        _buffer ??= GC.AllocateUninitializedArray<byte>(SpoolLimits.BufferBytes);
        return true;
    }

    internal void Add(int length)
    {
        if (length == 0)
        {
            Dropped++;
            return;
        }

        _length += length;
        if (_length == length)
        {
            Monitor.PulseAll(Gate);
        }
    }

    /// <summary>Gives what a process may record since the last time, at most a burst.</summary>
    private bool Fill()
    {
        long now = Environment.TickCount64;
        long fresh = Math.Min((now - _filled) * SpoolLimits.EventsPerSecond / 1000, SpoolLimits.Burst);
        _filled = fresh > 0 ? now : _filled;
        _tokens = (int)Math.Max(fresh - 1, 0);
        return fresh > 0;
    }

    internal EventWriter Begin(ShapePlan plan, RecordScope scope, ulong mask, Span<byte> target, bool constant, out int start)
    {
        Guid uuid = constant ? ConstantId.Value : Guid.NewGuid();
        DateTime utc = constant ? ConstantTime : _held.Ticks > 0 ? _held : clock.GetUtcNow().UtcDateTime;
        RecordHead head = new(plan, uuid, utc, definition.Envelope.TimeGrain, scope.Context());
        return RecordLine.Begin(in head, mask, target, constant, key, out start);
    }

    private static DateTime ConstantTime { get; } = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
}
