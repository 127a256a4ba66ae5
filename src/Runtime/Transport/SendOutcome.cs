namespace Plainsight.Transport;

/// <summary>What becomes of the events of a request.</summary>
internal enum SendOutcome
{
    /// <summary>The receiver has them.</summary>
    Delivered,

    /// <summary>The receiver will never take them: they are dropped, and the next ones sent.</summary>
    Refused,

    /// <summary>The receiver does not take them together. One alone is dropped.</summary>
    TooMany,

    /// <summary>They must not be sent again: they are dropped, and the next ones sent after a while.</summary>
    RefusedForNow,

    /// <summary>They must not be sent again: they are dropped, and nothing is tried for a day.</summary>
    RefusedAndHalted,

    /// <summary>They are kept, and tried again after a while.</summary>
    Later,

    /// <summary>They are kept, and nothing is tried for a day.</summary>
    Halted,
}
