using Plainsight.Consent;
using Plainsight.State;

namespace Plainsight;

/// <summary>The events of a client that does not know the project yet: in memory, without a file, a thread or an id. They are recorded when the project is known and telemetry is on, else forgotten.</summary>
internal sealed class HeldEvents : IDisposable
{
    /// <summary>A tool that is still looking for its project has not done much yet. As many as usually find room in the recorder's buffer, into which they go all at once.</summary>
    public const int Most = 200;

    private readonly TelemetryDefinition _definition;
    private readonly TelemetryOptions _options;
    private readonly ContextSource _context;
    private readonly int _epoch;
    private readonly object _gate = new();
    private List<HeldEvent>? _events = [];
    private bool _isAsked;

    private HeldEvents(TelemetryDefinition definition, TelemetryOptions options, ContextSource context, int epoch)
    {
        _definition = definition;
        _options = options;
        _context = context;
        _epoch = epoch;
    }

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

    /// <summary>Begins to hold; null = there is nothing to wait for, since no project can switch this run on.</summary>
    public static HeldEvents? Start(TelemetryDefinition definition, TelemetryOptions options, ContextSource context)
    {
        var store = StateStore.Of(definition, options.Surroundings.Variable, options.Surroundings.Clock);
        ConsentDecision decision = new ConsentReader(definition, options.Inputs, options.Surroundings, store).Read();
        bool isKilled = decision.Source is ConsentSource.DoNotTrack or ConsentSource.KillSwitch or ConsentSource.MachineFile or ConsentSource.Embedder;
        bool projectMaySayYes = definition.ProjectMayEnable || definition.ProjectMayRedirect;
        bool canMatter = decision.State != ConsentState.Off || (projectMaySayYes && !isKilled);
        return canMatter ? new(definition, options, context, store.Read().Epoch) : null;
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
                _events.Add(new HeldEvent<T>(e, _options.Surroundings.Clock.GetUtcNow().UtcDateTime));
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
        Session? session = StartSession(tell);
        lock (_gate)
        {
            bool isDisposed = _events is null;

            // Whoever changed their mind meanwhile did not mean what came before.
            foreach (HeldEvent held in session?.IsOf(_epoch) == true ? _events ?? [] : [])
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

    private Session? StartSession(Action<TelemetryOptions> tell)
    {
        try
        {
            tell(_options);
            return Session.Start(_definition, _options, _context);
        }
        catch (Exception)
        {
            // The host asked for telemetry, not for its problems.
            return null;
        }
    }
}
