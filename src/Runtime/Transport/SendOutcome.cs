namespace Plainsight.Transport;

/// <summary>What becomes of an event after a request.</summary>
internal enum SendOutcome
{
    /// <summary>The receiver has it.</summary>
    Delivered,

    /// <summary>The receiver will never take it: it is dropped.</summary>
    Refused,

    /// <summary>It is kept, and tried again after a while.</summary>
    Later,

    /// <summary>It is kept, and nothing is tried for a day.</summary>
    Halted,
}
