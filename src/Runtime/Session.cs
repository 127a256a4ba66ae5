using Plainsight.Consent;
using Plainsight.Draining;
using Plainsight.Events;
using Plainsight.Facts;
using Plainsight.Identity;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.State;
using Plainsight.Testing;

namespace Plainsight;

/// <summary>A client that is on.</summary>
internal sealed class Session : IDisposable
{
    private static readonly TimeSpan s_exit = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_lastFlush = TimeSpan.FromSeconds(2);

    private readonly TelemetryDefinition _definition;
    private readonly ScopeSource _scopes;
    private readonly Recorder _recorder;
    private readonly string? _endpoint;
    private readonly DrainParts? _parts;
    private readonly TelemetryRecorder? _test;
    private readonly TelemetryThread? _thread;
    private readonly DrainReason? _last;
    private readonly DrainParts? _child;
    private Callers? _callers;
    private Sink? _shown;
    private int _disposed;

    private Session(TelemetryDefinition definition, ScopeSource scopes, Func<InstallId?> id, Recorder recorder, TelemetryRecorder test)
    {
        _definition = definition;
        _scopes = scopes;
        _recorder = recorder;
        Own = new ClientScope(recorder.Own, id);
        _endpoint = definition.Endpoint;
        _test = test;
    }

    private Session(ScopeSource scopes, Func<InstallId?> id, Recorder recorder, DrainParts parts)
    {
        _definition = parts.Definition;
        _scopes = scopes;
        _recorder = recorder;
        Own = new ClientScope(recorder.Own, id);
        _endpoint = parts.Decision.Endpoint;
        _parts = parts;
        _last = parts.Debug.IsWanted ? DrainReason.Debug : parts.HasNoLaterRun ? DrainReason.Flush : null;
        _child = parts.Definition.Drain == Drain.Child ? parts : null;
        _thread = new TelemetryThread(recorder, parts);
        _thread.Start();
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        AppDomain.CurrentDomain.UnhandledException += OnCrash;
    }

    /// <summary>On whose behalf this process itself records.</summary>
    public ClientScope Own { get; }

    private Sink Shown => _shown ??= Sink.ForShow(_definition, _endpoint);

    private Callers Callers => _callers ??= new Callers(this, _definition, _endpoint, _scopes);

    /// <summary>Asks for consent and starts what it allows; null = off.</summary>
    public static Session? Start(TelemetryDefinition definition, TelemetryOptions options, ContextSource context)
    {
        if (options.Recorder is { } test)
        {
            return Record(definition, options, context, test);
        }

        var store = StateStore.Of(definition, options.Surroundings.Variable, options.Surroundings.Clock);
        var consent = new ConsentReader(definition, options.Inputs, options.Surroundings, store);
        ConsentDecision decision = consent.Read();
        if (!decision.IsOn)
        {
            Leave(definition, options.Surroundings, store, decision);
            return null;
        }

        if (!Notice.ShowOnce(definition, options.Surroundings, store, decision) && decision.Source == ConsentSource.Ci)
        {
            return null;
        }

        CallerConsent? caller = options.Inputs.Inherited;
        bool isMarkedCi = definition.Ci == CiPolicy.Mark && consent.CiSign() is not null;
        if (isMarkedCi || caller is not null)
        {
            // What begins and ends with this run, or belongs to another program's user, is kept nowhere but in memory.
            store = new StateStore(null, options.Surroundings.Clock);
        }

        Func<InstallId?> id = caller is null ? OwnId(definition, store, decision, isMarkedCi) : () => caller.Id;
        return Make(options, context, store, id, SessionParts.Make(definition, options, store.Directory, consent, decision, isMarkedCi));
    }

    public void Track<T>(in T e, ClientScope scope)
        where T : struct, ITelemetryEvent<T>
    {
        if (_test is null)
        {
            _recorder.Record(in e, scope.Record);
        }
        else if (Preview(in e, scope) is { Length: > 0 } body)
        {
            _test.Add(EventPlan<T>.Value.Event, EventPlan<T>.Value.Version, body);
        }
    }

    /// <summary>Records an event that was held until now.</summary>
    public void Track<T>(in T e, DateTime utc)
        where T : struct, ITelemetryEvent<T> => _recorder.Record(in e, utc);

    public byte[] Preview<T>(in T e, ClientScope scope)
        where T : struct, ITelemetryEvent<T>
    {
        try
        {
            return Shown.Compose(_recorder.Compose(in e, scope.Record, constant: _test is not null));
        }
        catch (Exception)
        {
            // Only the host's own code throws here: what makes the context.
            return [];
        }
    }

    public bool Flush(TimeSpan timeout) => _thread?.Flush(timeout, DrainReason.Flush) ?? true;

    /// <summary>A scope's consent for others; off when the person has changed their mind meanwhile.</summary>
    public string Handover(ClientScope scope)
    {
        try
        {
            return _disposed == 0 && StillAgrees() ? Callers.Write(scope) : HandoverText.Off;
        }
        catch (Exception)
        {
            // The host asked for a header, not for our problems.
            return HandoverText.Off;
        }
    }

    /// <summary>The client for somebody who handed a consent over.</summary>
    public TelemetryClient For(string? handover, ClientScope scope) =>
        ReferenceEquals(scope, Own) ? Callers.For(handover) : Callers.For(handover, scope);

    public void Dispose() => End(s_lastFlush);

    private static Session Record(TelemetryDefinition definition, TelemetryOptions options, ContextSource context, TelemetryRecorder test)
    {
        Func<InstallId?> id = static () => new InstallId(ConstantId.Value);
        var scopes = new ScopeSource(definition, options.Version, context, PseudonymKey.Constant, Surroundings.Empty, constantIds: true);
        var recorder = new Recorder(definition, AgreedFields.All, agreed => scopes.Context(agreed, id), options.Surroundings.Clock);
        return new Session(definition, scopes, id, recorder, test);
    }

    private static Func<InstallId?> OwnId(TelemetryDefinition definition, StateStore store, ConsentDecision decision, bool isMarkedCi)
    {
        var ids = new InstallIds(store, definition, isMarkedCi);
        return () => ids.GetOrCreate(decision.Endpoint!);
    }

    private static Session Make(TelemetryOptions options, ContextSource context, StateStore store, Func<InstallId?> id, DrainParts parts)
    {
        var key = new PseudonymKey(new PseudonymKeys(store).GetOrCreate);
        var scopes = new ScopeSource(parts.Definition, options.Version, context, key, options.Surroundings, constantIds: false);
        var recorder = new Recorder(parts.Definition, parts.Decision.Agreed, agreed => scopes.Context(agreed, id), options.Surroundings.Clock, key);
        return new Session(scopes, id, recorder, parts);
    }

    /// <summary>What a run that is off does: shows a due notice, and takes away what an earlier yes left, if the no was recorded or stands in a file.</summary>
    private static void Leave(TelemetryDefinition definition, Surroundings surroundings, StateStore store, ConsentDecision decision)
    {
        if (decision.State == ConsentState.NoticePending)
        {
            Notice.ShowOnce(definition, surroundings, store, decision);
        }
        else if (decision.Source is ConsentSource.Recorded or ConsentSource.Project or ConsentSource.User)
        {
            SpoolDirectory.Purge(store.Directory);
            if (store.Read() is { HasSecrets: true })
            {
                store.TryUpdate(static state => state with { Ids = [], Key = null }, out _);
            }
        }
    }

    /// <summary>Whether nobody has changed their mind since a state of this epoch.</summary>
    public bool IsOf(int epoch) => _parts is null || _parts.Decision.Epoch == epoch;

    private bool StillAgrees()
    {
        if (_parts is null)
        {
            return true;
        }

        ConsentDecision decision = _parts.Consent.Read();
        return decision.IsOn && decision.Endpoint == _endpoint && decision.Epoch == _parts.Decision.Epoch;
    }

    private void OnExit(object? sender, EventArgs e) => End(s_lastFlush);

    // Whoever crashes does not wait for a network, not even with the debug variable set.
    private void OnCrash(object? sender, UnhandledExceptionEventArgs e) => End(TimeSpan.Zero);

    private void End(TimeSpan patience)
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        _recorder.Close();
        if (_thread is null)
        {
            return;
        }

        try
        {
            AppDomain.CurrentDomain.ProcessExit -= OnExit;
            AppDomain.CurrentDomain.UnhandledException -= OnCrash;
            if (_last is { } reason && patience > TimeSpan.Zero)
            {
                _thread.Flush(patience, reason);
            }

            _thread.Close(s_exit);

            // Whoever crashes starts nothing either.
            if (_child is not null && patience > TimeSpan.Zero)
            {
                DrainChild.StartIfDue(_child);
            }
        }
        catch (Exception)
        {
            // An exception here would end the host's process with another exit code.
        }
    }
}
