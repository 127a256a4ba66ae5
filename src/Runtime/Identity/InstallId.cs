namespace Plainsight;

/// <summary>A random id of this installation, as a field of the context. The runtime makes it after consent, renews it, and deletes it when telemetry is switched off.</summary>
public readonly struct InstallId
{
    internal InstallId(Guid value) => Value = value;

    internal Guid Value { get; }
}
