namespace Plainsight.Tool.Observation;

/// <summary>What a program did with it.</summary>
internal enum SightAction
{
    /// <summary>A file, folder or link that was not there before.</summary>
    Created,

    /// <summary>A file that was opened for writing, or has other bytes than before.</summary>
    Written,

    /// <summary>A file that has another name now; the new name is a <see cref="Written"/>.</summary>
    Renamed,

    Deleted,

    /// <summary>Permissions, owner, times or attributes.</summary>
    Changed,

    /// <summary>A socket that was never connected or bound.</summary>
    Opened,

    Connected,
    Bound,

    /// <summary>Something was sent to an address without a connection.</summary>
    Sent,

    /// <summary>A child process.</summary>
    Started,
}
