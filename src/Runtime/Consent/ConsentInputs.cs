namespace Plainsight.Consent;

/// <summary>What the host and the machine say, apart from the environment and the recorded state.</summary>
internal sealed class ConsentInputs
{
    /// <summary>What the project file says; null = the host named none.</summary>
    public ProjectSettings? Project { get; set; }

    /// <summary>The machine-wide off file, when it is there.</summary>
    public string? MachineFile { get; init; }

    /// <summary>Whether the embedding program switched telemetry off.</summary>
    public bool EmbedderSaysOff { get; init; }
}
