namespace Plainsight.Consent;

/// <summary>What decided, in the order in which it is asked.</summary>
internal enum ConsentSource
{
    NotConfigured,
    DoNotTrack,
    KillSwitch,
    MachineFile,
    Embedder,

    // From here to Ci in the order of TelemetryDefinition.DefaultPrecedence; an app may declare another one.
    Flag,
    Switch,
    Project,
    User,
    Recorded,
    Ci,
    Inherited,
    StateUnreadable,
    StateUnseen,
    UserUnreadable,
    BadEndpoint,
    Notice,
    Default,
}
