using Plainsight.Consent;
using Plainsight.State;

namespace Plainsight;

/// <summary>The events of a client that does not know the project yet: in memory, without a file, a thread or an id. They are recorded when the project is known and telemetry is on, else forgotten.</summary>
internal sealed class HeldEvents(TelemetryDefinition definition, TelemetryOptions options, ContextSource context) : IDisposable
{
    /// <summary>A tool that is still looking for its project has not done much yet. As many as usually find room in the recorder's buffer, into which they go all at once.</summary>
    public const int Most = 200;

    private readonly object _gate = new();
    private List<HeldEvent>? _events = [];
    private bool _isAsked;

    /// <summary>What took over; null = the project is not known, or telemetry is off.</summary>
    public Session? Session { get; private set; }

    /// <summary>Whether events are taken.</summary>
    public bool IsOn
    {
        get
        {
            lock (_gate)
            {
                return _events is not null || Session is not null;
            }
        }
    }

    /// <summary>Whether there is something to wait for: a run that no project can switch on ends the wait at once.</summary>
    public static bool CanMatter(TelemetryDefinition definition, TelemetryOptions options)
    {
        var store = StateStore.Of(definition, options.Surroundings.Variable, options.Surroundings.Clock);
        ConsentDecision decision = new ConsentReader(definition, options.Inputs, options.Surroundings, store).Read();
        bool isKilled = decision.Source is ConsentSource.DoNotTrack or ConsentSource.KillSwitch or ConsentSource.MachineFile or ConsentSource.Embedder;
        bool projectMaySayYes = definition.ProjectMayEnable || definition.ProjectMayRedirect;
        return decision.State != ConsentState.Off || (projectMaySayYes && !isKilled);
    }

    public void Track<T>(in T e)
        where T : struct, ITelemetryEvent<T>
    {
        Session? session;
        lock (_gate)
        {
            session = Session;
            if (_events is { Count: < Most })
            {
                _events.Add(new HeldEvent<T>(e, options.Surroundings.Clock.GetUtcNow().UtcDateTime));
            }
        }

        session?.Track(in e, session.Own);
    }

    /// <summary>Decides, now that the project is known. Only the first call counts.</summary>
    public void Decide(Action<TelemetryOptions> tell)
    {
        lock (_gate)
        {
            if (_events is null || _isAsked)
            {
                return;
            }

            _isAsked = true;
        }

        // Outside the lock: nobody who tracks an event waits for a disk.
        Session? session = Start(tell);
        lock (_gate)
        {
            bool isDisposed = _events is null;
            foreach (HeldEvent held in session is null ? [] : _events ?? [])
            {
                held.Track(session!);
            }

            _events = null;
            Session = isDisposed ? null : session;
            if (isDisposed)
            {
                session?.Dispose();
            }
        }
    }

    public void Dispose()
    {
        Session? session;
        lock (_gate)
        {
            _events = null;
            session = Session;
        }

        session?.Dispose();
    }

    private Session? Start(Action<TelemetryOptions> tell)
    {
        try
        {
            tell(options);
            return Session.Start(definition, options, context);
        }
        catch (Exception)
        {
            // The host asked for telemetry, not for its problems.
            return null;
        }
    }
}
