namespace Plainsight.Spool;

/// <summary>Why an event never arrived.</summary>
internal enum LostReason
{
    /// <summary>More were recorded than a process may.</summary>
    TooFast,

    /// <summary>There was no room for it, or it was too large.</summary>
    NoRoom,

    /// <summary>The receiver will never take it.</summary>
    Refused,

    /// <summary>Its line was torn, or this version of the app no longer has it.</summary>
    Unreadable,

    /// <summary>It waited for too long, or too many waited.</summary>
    TooOld,
}
