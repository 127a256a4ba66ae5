using Plainsight;

namespace Visivo;

/// <summary>Stands for a project's name, the same for everybody: whoever guesses the name can check the guess. The page promises exactly this, so it was reviewed.</summary>
internal static class ProjectId
{
    public const string Review = "https://github.com/visivo-io/visivo/pull/284";
    public const string Why = "The page promises a hash that is the same everywhere; whoever guesses a name can check the guess.";

    private const string Salt = "visivo-telemetry-v1:";

    public static Pseudonym.WithPublicSalt? Of(string? name) => string.IsNullOrEmpty(name) ? null : Pseudonym.WithPublicSalt.Of(Salt, name);
}
