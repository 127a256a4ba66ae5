namespace Plainsight;

/// <summary>How exactly the time of an event is kept. Coarser is safer: an exact time can be matched with other logs.</summary>
public enum TimeGrain
{
    /// <summary>No time at all.</summary>
    None,

    /// <summary>The day, in UTC.</summary>
    Day,

    /// <summary>The full hour, in UTC.</summary>
    Hour,

    /// <summary>The millisecond, in UTC.</summary>
    Exact,
}
