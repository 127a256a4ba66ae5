using Plainsight;

namespace Dashdown;

/// <summary>Hands <c>dashdown.yaml</c> to the library as text. The library reads what it needs, so that <c>status</c> can name the line that decided.</summary>
internal static class ProjectFile
{
    private const string Name = "dashdown.yaml";

    public static Action<TelemetryOptions> In(string directory) => options =>
    {
        string path = Path.Combine(directory, Name);
        options.Project(Name, File.Exists(path) ? File.ReadAllText(path) : null);
    };
}
