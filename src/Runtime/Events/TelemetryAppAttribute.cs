namespace Plainsight;

/// <summary>Declares whose telemetry this is, where it goes and how it is switched off: a <c>static partial class</c>, one per assembly.</summary>
/// <param name="name">The app's name, of its commands and its state directory: lower-case letters, digits and <c>-</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TelemetryAppAttribute(string name) : Attribute
{
    /// <summary>The app's name.</summary>
    public string Name { get; } = name;

    /// <summary>Who has to act before anything is sent. Opt-in unless set.</summary>
    public ConsentModel Consent { get; set; }

    /// <summary>Whether <c>DO_NOT_TRACK</c> switches telemetry off. True unless set.</summary>
    public bool DoNotTrack { get; set; } = true;

    /// <summary>Environment variables that switch telemetry off, whatever else says yes.</summary>
    public string[] KillSwitches { get; set; } = [];

    /// <summary>An environment variable that switches telemetry on or off.</summary>
    public string? Switch { get; set; }

    /// <summary>The order in which those are asked that may say no or yes, below the kill switches, which always come first: words out of <c>flag switch project user recorded ci</c>, which is also the order unless set. A word that is left out is asked after the others, in that order. Refused by PST0407: a word that is unknown or stands there twice, and <c>flag</c>, <c>switch</c> and <c>user</c> where the app declares no flag, no <see cref="Switch"/> and no <see cref="UserFile"/>.</summary>
    public string? Precedence { get; set; }

    /// <summary>An argument that switches telemetry off for the run that it is given to: <c>--no-telemetry</c>. The host hands its arguments over with <see cref="TelemetryOptions.Flag"/>; until it does, telemetry is off.</summary>
    public string? OffFlag { get; set; }

    /// <summary>An argument that switches telemetry on for the run that it is given to: <c>--telemetry</c>; <c>--telemetry=false</c> switches it off. The host hands its arguments over with <see cref="TelemetryOptions.Flag"/>; until it does, telemetry is off.</summary>
    public string? OnFlag { get; set; }

    /// <summary>The app's own configuration file of one person, as the page names it: <c>~/.docglow/config.yml</c>. The host hands it over with <see cref="TelemetryOptions.UserFile"/>; until it does, telemetry is off.</summary>
    public string? UserFile { get; set; }

    /// <summary>An environment variable that asks for one line per send on stderr: <c>NAME</c>, or <c>NAME=value</c>.</summary>
    public string? Debug { get; set; }

    /// <summary>An environment variable that asks for the way of every event on stderr, from the record to the receiver's answer: <c>NAME</c>, or <c>NAME=value</c>, such as <c>LOG_LEVEL=trace</c>. It asks for what <see cref="Debug"/> shows as well.</summary>
    public string? Trace { get; set; }

    /// <summary>An environment variable that names another receiver: a URL, or for <see cref="SinkKind.File"/> the absolute path of a file.</summary>
    public string? EndpointVariable { get; set; }

    /// <summary>The receiver's URL, https. Without one nothing is sent. For <see cref="SinkKind.PostHog"/>, Segment's own hosts and OpenTelemetry the path may be left out.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The key that PostHog's or Segment's receiver asks for: one that only takes events in. It may come from the build instead, <c>-p:TelemetryKey=…</c>. Without one, where the sink needs it, telemetry is off.</summary>
    public string? Key { get; set; }

    /// <summary>An environment variable that gives another key.</summary>
    public string? KeyVariable { get; set; }

    /// <summary>The receiver's wire format.</summary>
    public SinkKind Sink { get; set; }

    /// <summary>What a refused override of the endpoint does.</summary>
    public BadEndpoint BadEndpoint { get; set; }

    /// <summary>Whether a project file may switch telemetry on. False unless set: a repository speaks for its authors, not for its users.</summary>
    public bool ProjectMayEnable { get; set; }

    /// <summary>Whether a project file may name another receiver. False unless set.</summary>
    public bool ProjectMayRedirect { get; set; }

    /// <summary>How long the receiver keeps events, in days: <c>"365d"</c>.</summary>
    public string? Retention { get; set; }

    /// <summary>Where to ask for deletion.</summary>
    public string? Contact { get; set; }

    /// <summary>Whether the receiver deletes the events of an install id on request: <c>DELETE</c> to the endpoint, with the id as user and the secret that it was made from as password (HTTP Basic). Then <c>telemetry forget</c> sends that request; without it it names <see cref="Contact"/>. False unless set.</summary>
    public bool Erasure { get; set; }

    /// <summary>Who sends what earlier runs left.</summary>
    public Drain Drain { get; set; }

    /// <summary>The public page about this telemetry.</summary>
    public string? Homepage { get; set; }

    /// <summary>After how many days the install id is renewed: <c>"395d"</c> unless set.</summary>
    public string InstallIdLifetime { get; set; } = "395d";

    /// <summary>A file, <c>"~/.docglow/machine_id"</c>, that holds the install id as text, for apps whose page names one: who deletes it gets another id. Only the id of <see cref="Endpoint"/> stands there; another receiver gets another one. Below the user's home directory.</summary>
    public string? InstallIdFile { get; set; }

    /// <summary>The directory of the state and of the events that wait, in place of the usual one: <c>"~/.docglow/telemetry"</c> below the user's home directory, or <c>"docglow/usage"</c> below the directory where the operating system wants state. It must be for telemetry alone: only its owner may read it.</summary>
    public string? StateDirectory { get; set; }

    /// <summary>What continuous integration means. Off unless set.</summary>
    public CiPolicy Ci { get; set; }

    /// <summary>Hosts that count as continuous integration too, for apps whose page says so: <c>HostKinds.Docker | HostKinds.Kubernetes</c>.</summary>
    public HostKinds CiIncludes { get; set; }
}
