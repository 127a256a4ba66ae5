namespace Plainsight.CommandLine;

/// <summary>How a command ended. May be a field of an event, where other names for it are not wanted.</summary>
public enum CommandOutcome
{
    /// <summary>It has not ended yet.</summary>
    Unknown,

    /// <summary>With exit code 0.</summary>
    Success,

    /// <summary>With another exit code, or with an exception.</summary>
    Failure,

    /// <summary>It did not begin: the command line was not understood.</summary>
    Invalid,

    /// <summary>By Ctrl-C or another signal: exit code 130 or 143, or an <see cref="OperationCanceledException"/>.</summary>
    Interrupted,
}
