namespace Plainsight.Tool.Observation;

/// <summary>A process under strace; its threads share it.</summary>
internal sealed class TracedProcess
{
    /// <summary>The program that it runs; empty until it is known.</summary>
    public string Program { get; set; } = "";

    /// <summary>The folder that its relative paths start from.</summary>
    public required string Directory { get; set; }

    /// <summary>Whether another process of the run made it.</summary>
    public bool IsChild { get; init; }

    /// <summary>Whether it became another program than the one that made it.</summary>
    public bool HasProgram { get; set; }
}
