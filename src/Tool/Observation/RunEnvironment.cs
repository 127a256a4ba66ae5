using System.Collections;

namespace Plainsight.Tool.Observation;

/// <summary>Makes the environment of a program that is to be observed.</summary>
internal static class RunEnvironment
{
    /// <param name="inherited">The caller's own.</param>
    /// <param name="home">The home directory to run with, or null for the caller's. Throws <see cref="ToolException"/> when there is no such folder.</param>
    /// <param name="switches">The variables that are set.</param>
    public static Dictionary<string, string> Of(IDictionary inherited, string? home, IEnumerable<KeyValuePair<string, string>> switches)
    {
        var environment = new Dictionary<string, string>(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (DictionaryEntry entry in inherited)
        {
            environment[(string)entry.Key] = (string?)entry.Value ?? "";
        }

        if (home is not null)
        {
            SetHome(environment, home);
        }

        foreach ((string name, string value) in switches)
        {
            environment[name] = value;
        }

        return environment;
    }

    private static void SetHome(Dictionary<string, string> environment, string home)
    {
        if (!Directory.Exists(home))
        {
            throw new ToolException($"{home}: there is no such folder.");
        }

        // These would lead out of it again.
        foreach (string name in environment.Keys.Where(name => name.StartsWith("XDG_", StringComparison.Ordinal) && name.EndsWith("_HOME", StringComparison.Ordinal)).ToArray())
        {
            environment.Remove(name);
        }

        environment["HOME"] = home;
        if (OperatingSystem.IsWindows())
        {
            environment["USERPROFILE"] = home;
            environment["LOCALAPPDATA"] = Path.Combine(home, "AppData", "Local");
            environment["APPDATA"] = Path.Combine(home, "AppData", "Roaming");
        }
    }
}
