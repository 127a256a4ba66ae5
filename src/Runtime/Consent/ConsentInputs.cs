using Plainsight.Settings;

namespace Plainsight.Consent;

/// <summary>What the host and the machine say, apart from the environment and the recorded state.</summary>
internal sealed class ConsentInputs
{
    // Fields, since an accessor is one more method that every start compiles, for what few apps have.

    /// <summary>What the arguments say; null = the host did not hand them over.</summary>
    public FlagChoice? Flag;

    /// <summary>The user's configuration file; null = the host named none.</summary>
    public UserFile? UserFile;

    /// <summary>What the user's configuration file says; null = it was not asked.</summary>
    public UserSettings? User;

    /// <summary>Whether the project becomes known only while the client lives.</summary>
    public bool IsProjectLater;

    /// <summary>The sign of a host that counts as continuous integration because the app says so; null = there is none.</summary>
    public string? CountedHost;

    /// <summary>What the project file says; null = the host named none.</summary>
    public ProjectSettings? Project { get; set; }

    /// <summary>What the program that started this one handed over; null = nothing.</summary>
    public CallerConsent? Inherited { get; set; }

    /// <summary>The machine-wide off file, when it is there.</summary>
    public string? MachineFile { get; init; }

    /// <summary>Whether the embedding program switched telemetry off.</summary>
    public bool EmbedderSaysOff { get; init; }
}
