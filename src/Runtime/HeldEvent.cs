namespace Plainsight;

/// <summary>An event that waits in memory for consent to be known.</summary>
internal abstract class HeldEvent
{
    /// <summary>Records it, now that telemetry is on.</summary>
    public abstract void Track(Session session);
}
