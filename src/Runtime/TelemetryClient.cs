using System.ComponentModel;
using Plainsight.Consent;
using Plainsight.Events;
using Plainsight.Sinks;

namespace Plainsight;

/// <summary>Records events and sends them in the background, if there is consent. Safe from any thread and in any state; no method throws, waits for a network or writes to stdout.</summary>
public sealed class TelemetryClient : IDisposable
{
    private readonly Session? _session;
    private readonly ClientScope? _scope;
    private readonly HeldEvents? _held;

    /// <param name="session">Where events go; null = nowhere, or nowhere yet.</param>
    /// <param name="scope">The caller on whose behalf; null = this process's own.</param>
    /// <param name="held">What holds events until the project is known.</param>
    internal TelemetryClient(Session? session, ClientScope? scope = null, HeldEvents? held = null)
    {
        _session = session;
        _scope = scope;
        _held = held;
    }

    /// <summary>The client that does nothing.</summary>
    public static TelemetryClient Off { get; } = new(null);

    /// <summary>Whether events are recorded. When it is false there is no thread, no file, no id and no connection.</summary>
    /// <remarks>Also true while events are held for <see cref="TelemetryOptions.ProjectLater"/>.</remarks>
    public bool IsOn => _session is not null || (_held is not null && IsHolding());

    /// <summary>Starts telemetry for an app with a context. Called by the app's generated <c>Start</c>.</summary>
    /// <param name="definition">The app.</param>
    /// <param name="context">Makes the context, once, when the first event is recorded.</param>
    /// <param name="configure">Sets what the host knows. If it throws, telemetry is off.</param>
    public static TelemetryClient Start<TContext>(TelemetryDefinition definition, Func<HostFacts, TContext> context, Action<TelemetryOptions>? configure)
        where TContext : struct, ITelemetryContext<TContext> => Start(definition, configure, (host, agreed, constant, key) =>
        {
            ShapePlan plan = ContextPlan<TContext>.Value;
            ulong mask = plan.Mask(agreed);
            TContext value = context(host(plan.Holds(ShapeKind.InstallId, mask)));
            EventWriter fields = ContextJson.Begin(plan, mask, constant, key, out byte[] buffer);
            TContext.Write(in value, ref fields);
            return ContextJson.End(ref fields, buffer);
        });

    /// <summary>Starts telemetry for an app without a context. Called by the app's generated <c>Start</c>.</summary>
    /// <param name="definition">The app.</param>
    /// <param name="configure">Sets what the host knows. If it throws, telemetry is off.</param>
    public static TelemetryClient Start(TelemetryDefinition definition, Action<TelemetryOptions>? configure) =>
        Start(definition, configure, static (_, _, _, _) => ContextJson.Empty);

    /// <summary>Records an event. Takes about a microsecond and allocates nothing once warm; a field that nobody agreed to is left out.</summary>
    public void Track<T>(in T e)
        where T : struct, ITelemetryEvent<T>
    {
        if (_session is { } session)
        {
            session.Track(in e, _scope ?? session.Own);
        }
        else if (_held is not null)
        {
            Hold(in e);
        }
    }

    /// <summary>Tells what the project says, where the client was started with <see cref="TelemetryOptions.ProjectLater"/>: then telemetry is on or off, and what was held is recorded or forgotten. The first call counts; in any other client it does nothing.</summary>
    /// <param name="path">The file's name, as people should see it when it decides.</param>
    /// <param name="text">The file's text; null when there is no project, or no file.</param>
    public void Project(string path, string? text) => _held?.Decide(options => options.Project(path, text));

    /// <summary>As the other one, for a project file in a format of the app's own.</summary>
    /// <inheritdoc cref="TelemetryOptions.Project(string, string?, Func{string, string?})"/>
    public void Project(string path, string? text, Func<string, string?> read) => _held?.Decide(options => options.Project(path, text, read));

    /// <summary>Refuses what is no telemetry event.</summary>
    [Obsolete("This type is no telemetry event, or it was refused. Declare it as [TelemetryEvent] readonly partial record struct, and look at the PST errors of this build; if there are none, build with analyzers switched on.", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void Track(object e)
    {
    }

    /// <summary>Gives exactly the body that would be sent for an event, apart from its random id and the receiver's key. Nothing is recorded.</summary>
    /// <returns>UTF-8; empty when telemetry is off, or when the event would stay home.</returns>
    public byte[] Preview<T>(in T e)
        where T : struct, ITelemetryEvent<T> => Current is { } session ? session.Preview(in e, _scope ?? session.Own) : [];

    /// <summary>Sends what is recorded. The one method that waits for a network, and only because it is asked to.</summary>
    /// <param name="timeout">The longest wait; zero or less does not wait.</param>
    /// <returns>Whether nothing is left to send.</returns>
    /// <remarks>What is held for <see cref="TelemetryOptions.ProjectLater"/> is not recorded yet, and can't be sent.</remarks>
    public bool Flush(TimeSpan timeout) => Current?.Flush(timeout) ?? !IsOn;

    /// <summary>Gives this consent to a server or a child process, as one line of ASCII for a header or a variable, 4,000 characters at most: off, or on with the id and the agreed fields. Reads the consent anew, and makes the id if there is none yet.</summary>
    /// <remarks>It is no secret and no proof: whoever reads it can repeat it. Send it only to this app's own servers and processes.</remarks>
    public string Handover() => Current is { } session ? session.Handover(_scope ?? session.Own) : HandoverText.Off;

    /// <summary>Gives the client for one caller of a server, cheap enough for each request. It is on only if this client and the caller's are, for the same app and receiver; it sends the fields that both agreed to, under the caller's id. It ends with this client, and disposing it does nothing.</summary>
    /// <param name="handover">What <see cref="Handover"/> gave there; null and everything that can't be read is off.</param>
    public TelemetryClient For(string? handover) => Current is { } session ? session.For(handover, _scope ?? session.Own) : Off;

    /// <summary>Writes what is recorded to disk, for at most 100 ms, and stops. What is not sent yet is sent by a later run. With the app's debug variable set, and in continuous integration where the app declares <see cref="CiPolicy.Mark"/>, it sends first, for at most two seconds.</summary>
    public void Dispose()
    {
        if (_scope is not null)
        {
            return;
        }

        _session?.Dispose();
        if (_held is not null)
        {
            Forget();
        }
    }

    // Each in a method of its own, since one that only mentions a held event has its type loaded at every start.
    private void Hold<T>(in T e)
        where T : struct, ITelemetryEvent<T> => _held!.Track(in e);

    private bool IsHolding() => _held!.IsOn;

    private Session? Current => _session ?? Later();

    private Session? Later() => _held?.Session;

    private void Forget() => _held!.Dispose();

    private static TelemetryClient? Wait(TelemetryDefinition definition, TelemetryOptions options, ContextSource context) =>
        HeldEvents.Start(definition, options, context) is { } held ? new(null, held: held) : null;

    private static TelemetryClient Start(TelemetryDefinition definition, Action<TelemetryOptions>? configure, ContextSource context)
    {
        try
        {
            DrainChildEntry.RunIfThis(definition, configure);
            if (TelemetryOptions.From(definition, configure) is not { } options)
            {
                return Off;
            }

            if (options.Inputs.IsProjectLater && options.Recorder is null && Wait(definition, options, context) is { } waiting)
            {
                return waiting;
            }

            return Session.Start(definition, options, context) is { } session ? new TelemetryClient(session) : Off;
        }
        catch (Exception)
        {
            // The host asked for telemetry, not for its problems.
            return Off;
        }
    }
}
