using System.Collections;

namespace Plainsight.Tool.Observation;

/// <summary>The home and state directories of a run, under each name that they have.</summary>
internal sealed class WatchedDirectories : IEnumerable<WatchedDirectory>
{
    private static readonly string[] Unix = ["HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR"];
    private static readonly string[] Windows = ["USERPROFILE", "LOCALAPPDATA", "APPDATA", "TEMP", "TMP"];

    private readonly WatchedDirectory[] _all;

    public WatchedDirectories(IEnumerable<WatchedDirectory> directories) => _all = [.. directories];

    /// <summary>Those that an environment names. The home directory and the one for temporary files exist without a name too.</summary>
    public static WatchedDirectories Of(IReadOnlyDictionary<string, string> environment)
    {
        // A relative path is none by the rules of XDG.
        WatchedDirectory[] named = [.. (OperatingSystem.IsWindows() ? Windows : Unix)
            .Select(name => new WatchedDirectory(name, environment.GetValueOrDefault(name) ?? Default(name)))
            .Where(directory => Path.IsPathFullyQualified(directory.Path))
            .Select(directory => directory with { Path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory.Path)) })];
        IEnumerable<WatchedDirectory> real = named.Select(directory => directory with { Path = PathNames.Real(directory.Path) });
        return new WatchedDirectories(named.Concat(real).Distinct());
    }

    /// <summary>The length of the longest directory around a path, or -1 when none is.</summary>
    public int LongestAround(string path) =>
        _all.Where(directory => PathNames.IsIn(path, directory.Path)).Select(directory => directory.Path.Length).DefaultIfEmpty(-1).Max();

    /// <summary>A path by the names of the directories around it, such as <c>HOME/.nuget</c>.</summary>
    public IEnumerable<string> NamesOf(string path) => _all
        .Where(directory => PathNames.IsIn(path, directory.Path))
        .Select(directory => directory.Name + path[directory.Path.TrimEnd(Path.DirectorySeparatorChar).Length..].Replace('\\', '/'));

    public IEnumerator<WatchedDirectory> GetEnumerator() => _all.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Default(string name) => name switch
    {
        "HOME" => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        "TMPDIR" => "/tmp",
        _ => "",
    };
}
