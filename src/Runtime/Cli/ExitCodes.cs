namespace Plainsight.Cli;

/// <summary>The exit codes of <c>APP telemetry …</c>; <c>help</c> lists them.</summary>
internal static class ExitCodes
{
    /// <summary>Done as asked.</summary>
    public const int Done = 0;

    /// <summary>Not done: an answer could not be stored, or does not hold.</summary>
    public const int Failed = 1;

    /// <summary>Not understood.</summary>
    public const int Usage = 2;
}
