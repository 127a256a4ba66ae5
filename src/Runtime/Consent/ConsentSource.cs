namespace Plainsight.Consent;

/// <summary>What decided, in the order in which it is asked.</summary>
internal enum ConsentSource
{
    NotConfigured,
    DoNotTrack,
    KillSwitch,
    MachineFile,
    Embedder,
    Switch,
    Project,
    Recorded,
    StateUnreadable,
    BadEndpoint,
    Ci,
    Notice,
    Default,
}
