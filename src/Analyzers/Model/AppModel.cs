namespace Plainsight.Analyzers.Model;

/// <summary>The app: whose telemetry it is, where it goes, and how it is switched off. Every value is a constant of the source.</summary>
/// <param name="Type">The static class that declares it.</param>
/// <param name="Name">The app's name: of the commands, the state directory and the page.</param>
/// <param name="Consent"><c>opt-in</c> or <c>opt-out</c>.</param>
/// <param name="DoNotTrack">Whether <c>DO_NOT_TRACK</c> switches it off.</param>
/// <param name="KillSwitches">Variables that switch it off.</param>
/// <param name="Switch">The variable that switches it off or on, or null.</param>
/// <param name="Debug">The variable that asks for a line per send, <c>NAME</c> or <c>NAME=value</c>, or null.</param>
/// <param name="EndpointVariable">The variable that names another receiver, or null.</param>
/// <param name="Endpoint">The receiver, or null: then nothing is sent.</param>
/// <param name="Sink">The wire format.</param>
/// <param name="Retention">How long the receiver keeps events, or null.</param>
/// <param name="Contact">Where to ask for deletion, or null.</param>
/// <param name="Homepage">The public telemetry page, or null.</param>
/// <param name="ProjectMayEnable">Whether a project file may switch telemetry on.</param>
/// <param name="ProjectMayRedirect">Whether a project file may name another receiver.</param>
/// <param name="UseDefaultEndpoint">Whether a refused override falls back to the endpoint instead of switching off.</param>
/// <param name="InstallIdLifetime">Days after which the install id is renewed.</param>
/// <param name="Envelope">The keys that are left to the app.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record AppModel(
    TypeModel Type,
    string Name,
    string Consent,
    bool DoNotTrack,
    EquatableArray<string> KillSwitches,
    string? Switch,
    string? Debug,
    string? EndpointVariable,
    string? Endpoint,
    SinkFormat Sink,
    string? Retention,
    string? Contact,
    string? Homepage,
    bool ProjectMayEnable,
    bool ProjectMayRedirect,
    bool UseDefaultEndpoint,
    int InstallIdLifetime,
    EnvelopeModel Envelope)
{
    /// <summary>The key for the receiver, or null: then the build or the environment gives one, or nothing is sent.</summary>
    public string? Key { get; init; }

    /// <summary>The variable that gives another key, or null.</summary>
    public string? KeyVariable { get; init; }

    /// <summary>The argument that switches telemetry off for a run, or null.</summary>
    public string? OffFlag { get; init; }

    /// <summary>The argument that switches telemetry on for a run, or null.</summary>
    public string? OnFlag { get; init; }

    /// <summary>The configuration file of one person, as the page names it, or null.</summary>
    public string? UserFile { get; init; }

    /// <summary>The declared order of those who are asked after the kill switches, or null.</summary>
    public string? Precedence { get; init; }

    /// <summary>The variable that asks for the way of every event, <c>NAME</c> or <c>NAME=value</c>, or null.</summary>
    public string? Trace { get; init; }

    /// <summary>Whether a copy of the program sends what earlier runs left.</summary>
    public bool DrainsInChild { get; init; }

    /// <summary>The texts that go with every event and are always the same.</summary>
    public EquatableArray<FieldModel> Constants { get; init; }

    /// <summary>The headers that the receiver asks for.</summary>
    public EquatableArray<HeaderModel> Headers { get; init; }

    /// <summary>Whether the receiver takes a request to delete the events of an install id.</summary>
    public bool Erasure { get; init; }

    /// <summary>The file that holds the install id, <c>~/…</c>, or null.</summary>
    public string? InstallIdFile { get; init; }

    /// <summary>The directory of the state in place of the usual one, <c>~/…</c> or relative, or null.</summary>
    public string? StateDirectory { get; init; }

    /// <summary>Whether a run in continuous integration may send, marked as such.</summary>
    public bool MarksCi { get; init; }

    /// <summary>The hosts that count as continuous integration too.</summary>
    public EquatableArray<HostName> CiIncludes { get; init; }
}
