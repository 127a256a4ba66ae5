namespace Plainsight;

/// <summary>An event as the host made it, and when.</summary>
internal sealed class HeldEvent<T>(T value, DateTime utc) : HeldEvent
    where T : struct, ITelemetryEvent<T>
{
    public override void Track(Session session) => session.Track(in value, utc);
}
