namespace Plainsight;

/// <summary>What continuous integration, where nobody reads a notice once and for all, means for an opt-out app.</summary>
public enum CiPolicy
{
    /// <summary>Telemetry is off, unless somebody switches it on.</summary>
    Off,

    /// <summary>Each run shows the notice and may send. Its install id begins with <c>ci-</c>, is made for that run and never stored; nothing is left on the disk. An opt-in app still needs a yes, such as its <see cref="TelemetryAppAttribute.Switch"/>.</summary>
    Mark,
}
