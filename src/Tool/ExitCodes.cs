namespace Plainsight.Tool;

/// <summary>How every command ends; scripts rely on it.</summary>
internal static class ExitCodes
{
    /// <summary>Done, and nothing to object to.</summary>
    public const int Fine = 0;

    /// <summary>Done, and there is something that the caller asked to be told about.</summary>
    public const int Findings = 1;

    /// <summary>Not done: wrong use, or a file that can't be read or written.</summary>
    public const int Failed = 2;
}
