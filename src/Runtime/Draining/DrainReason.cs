namespace Plainsight.Draining;

/// <summary>Why the spool is drained now, which says what may hold it back.</summary>
internal enum DrainReason
{
    /// <summary>A process started: at most once an hour, and only what earlier runs left.</summary>
    Start,

    /// <summary>The process has lived for a while: not before the receiver's or the back-off's time.</summary>
    Running,

    /// <summary>The host asked.</summary>
    Flush,

    /// <summary>A person is watching: at once.</summary>
    Debug,
}
