namespace Plainsight;

/// <summary>The unit in which a duration is sent.</summary>
public enum TimeUnit
{
    /// <summary>Millionths of a second.</summary>
    Microseconds,

    /// <summary>Thousandths of a second: what a duration without <see cref="UnitAttribute"/> is sent in.</summary>
    Milliseconds,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days of 24 hours.</summary>
    Days,
}
