namespace Plainsight;

/// <summary>What happens when an override of the endpoint is refused: not https, and not a loopback host.</summary>
public enum BadEndpoint
{
    /// <summary>Telemetry is off, and <c>status</c> says why.</summary>
    Off,

    /// <summary>The app's own endpoint is used, for apps whose page promises that.</summary>
    UseDefault,
}
