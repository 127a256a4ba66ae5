namespace Plainsight.Analyzers.Model;

/// <summary>The unit in which a duration is sent, in the order of the runtime's <c>TimeUnit</c>.</summary>
public enum DurationUnit
{
    /// <summary>Millionths of a second.</summary>
    Microseconds,

    /// <summary>Thousandths of a second, unless the declaration says otherwise.</summary>
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
