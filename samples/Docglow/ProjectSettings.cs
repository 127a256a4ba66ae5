using Plainsight;

namespace Docglow;

/// <summary>Hands <c>docglow.yml</c> to the library as text. The library reads it, so that <c>status</c> can name the line that decided.</summary>
internal static class ProjectSettings
{
    private static readonly string[] Names = ["docglow.yml", "docglow.yaml"];

    public static Action<TelemetryOptions> In(string directory) => options =>
    {
        if (Names.FirstOrDefault(name => File.Exists(Path.Combine(directory, name))) is { } name)
            options.Project(name, File.ReadAllText(Path.Combine(directory, name)));
    };
}
