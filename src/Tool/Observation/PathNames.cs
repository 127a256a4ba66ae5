namespace Plainsight.Tool.Observation;

/// <summary>Compares and completes paths as the system of this machine does.</summary>
internal static class PathNames
{
    private const int DeepestLink = 40;

    private static readonly StringComparison Comparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether a path is a directory or something inside of it.</summary>
    public static bool IsIn(string path, string directory)
    {
        string name = directory.TrimEnd(Path.DirectorySeparatorChar);
        return path.StartsWith(name, Comparison) && (path.Length == name.Length || path[name.Length] == Path.DirectorySeparatorChar);
    }

    /// <summary>The path without symbolic links in it. What can't be followed stays as it is.</summary>
    public static string Real(string path, int depth = 0)
    {
        string? parent = Path.GetDirectoryName(path);
        if (parent is null || depth > DeepestLink)
        {
            return path;
        }

        string here = Path.Combine(Real(parent, depth), Path.GetFileName(path));
        try
        {
            return new FileInfo(here).LinkTarget is { } target ? Real(Path.GetFullPath(target, Path.GetDirectoryName(here)!), depth + 1) : here;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return here;
        }
    }
}
