namespace Plainsight;

/// <summary>A random id of this installation, as a field of the context. The runtime makes it after consent, renews it, and deletes it when telemetry is switched off. In continuous integration, where the app declares <see cref="CiPolicy.Mark"/>, it begins with <c>ci-</c> and ends with the process.</summary>
public readonly struct InstallId
{
    internal InstallId(Guid value, bool isCi = false)
    {
        Value = value;
        IsCi = isCi;
    }

    internal Guid Value { get; }

    internal bool IsCi { get; }
}
