using Plainsight.Consent;
using Plainsight.Events;
using Plainsight.Identity;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Testing;
using Plainsight.Transport;

namespace Plainsight;

/// <summary>A client that is on.</summary>
internal sealed class Session : IDisposable
{
    private static readonly TimeSpan s_exit = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_lastFlush = TimeSpan.FromSeconds(2);

    private readonly Recorder _recorder;
    private readonly Sink _sink;
    private readonly TelemetryRecorder? _test;
    private readonly TelemetryThread? _thread;
    private readonly DrainReason? _last;
    private int _disposed;

    private Session(Recorder recorder, Sink sink, TelemetryRecorder test)
    {
        _recorder = recorder;
        _sink = sink;
        _test = test;
    }

    private Session(Recorder recorder, DrainParts parts)
    {
        _recorder = recorder;
        _sink = parts.Shown;
        _last = parts.Debug.IsWanted ? DrainReason.Debug : parts.HasNoLaterRun ? DrainReason.Flush : null;
        _thread = new TelemetryThread(recorder, parts);
        _thread.Start();
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        AppDomain.CurrentDomain.UnhandledException += OnCrash;
    }

    /// <summary>Asks for consent and starts what it allows; null = off.</summary>
    public static Session? Start(TelemetryDefinition definition, TelemetryOptions options, ContextSource context)
    {
        if (options.Recorder is { } test)
        {
            HostFacts Fixed(bool wantsInstallId) => new(definition, options.Version, static () => new InstallId(ConstantId.Value), Surroundings.Empty);
            var recorder = new Recorder(definition, AgreedFields.All, agreed => context(Fixed, agreed, constantIds: true, PseudonymKey.Constant), options.Surroundings.Clock);
            return new Session(recorder, Sink.ForShow(definition, definition.Endpoint), test);
        }

        string? directory = StateLocation.For(definition, options.Surroundings.Variable);
        var store = new StateStore(directory, options.Surroundings.Clock);
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

        bool isMarkedCi = definition.Ci == CiPolicy.Mark && consent.CiSign() is not null;
        if (isMarkedCi)
        {
            // What begins and ends with this run is kept nowhere but in memory.
            directory = null;
            store = new StateStore(directory, options.Surroundings.Clock);
        }

        DrainParts parts = MakeParts(definition, options, directory, consent, decision, isMarkedCi);
        return new Session(MakeRecorder(definition, options, context, store, decision, isMarkedCi), parts);
    }

    public void Track<T>(in T e)
        where T : struct, ITelemetryEvent<T>
    {
        if (_test is null)
        {
            _recorder.Record(in e);
        }
        else if (Preview(in e) is { Length: > 0 } body)
        {
            _test.Add(EventPlan<T>.Value.Event, EventPlan<T>.Value.Version, body);
        }
    }

    /// <summary>Records an event that was held until now.</summary>
    public void Track<T>(in T e, DateTime utc)
        where T : struct, ITelemetryEvent<T> => _recorder.Record(in e, utc);

    public byte[] Preview<T>(in T e)
        where T : struct, ITelemetryEvent<T>
    {
        try
        {
            return _sink.Compose(_recorder.Compose(in e, constant: _test is not null));
        }
        catch (Exception)
        {
            // Only the host's own code throws here: what makes the context.
            return [];
        }
    }

    public bool Flush(TimeSpan timeout) => _thread?.Flush(timeout, DrainReason.Flush) ?? true;

    public void Dispose() => End(s_lastFlush);

    private static Recorder MakeRecorder(TelemetryDefinition definition, TelemetryOptions options, ContextSource context, StateStore store, ConsentDecision decision, bool isMarkedCi)
    {
        var ids = new InstallIds(store, definition, isMarkedCi);
        HostFacts Host(bool wantsInstallId) => new(definition, options.Version, wantsInstallId ? () => ids.GetOrCreate(decision.Endpoint!) : null, options.Surroundings);
        var key = new PseudonymKey(new PseudonymKeys(store).GetOrCreate);
        return new Recorder(definition, decision.Agreed, agreed => context(Host, agreed, constantIds: false, key), options.Surroundings.Clock, key);
    }

    private static DrainParts MakeParts(TelemetryDefinition definition, TelemetryOptions options, string? directory, ConsentReader consent, ConsentDecision decision, bool isMarkedCi) => new()
    {
        Definition = definition,
        Surroundings = options.Surroundings,
        Directory = directory,
        Decision = decision,
        Consent = consent,
        Sink = Sink.For(definition, decision.Endpoint, KeyChoice.Of(definition, options.Surroundings.Variable)),
        Shown = Sink.ForShow(definition, decision.Endpoint),
        Transport = options.Transport ?? (definition.Sink == SinkKind.File ? static () => new FileTransport() : () => new HttpTransport(options.Surroundings.Clock)),
        Schedule = new SpoolSchedule(directory, options.Surroundings.Clock, Random.Shared.NextDouble),
        Log = new SentLog(directory),
        Debug = new DebugLine(definition, options.Surroundings),
        HasNoLaterRun = isMarkedCi,
    };

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
        }
        catch (Exception)
        {
            // An exception here would end the host's process with another exit code.
        }
    }
}
