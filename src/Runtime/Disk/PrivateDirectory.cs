namespace Plainsight.Disk;

/// <summary>A directory that only its owner can read: no link, no bits for group or others.</summary>
/// <remarks>There is no managed way to ask for the owner. A directory without bits for group and others that this process can open is its own, or the process is root.</remarks>
internal static class PrivateDirectory
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const UnixFileMode GroupOrOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute |
        UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>Creates the directory and what is missing above it, with marks that keep it out of repositories and backups. Never throws.</summary>
    public static bool TryCreate(string path, out string? failure)
    {
        try
        {
            bool isNew = !Path.Exists(path) && new DirectoryInfo(path).LinkTarget is null;
            if (isNew)
            {
                CreateLevel(path);
            }

            failure = Fault(path);
            if (failure is null && isNew)
            {
                File.WriteAllText(Path.Join(path, ".gitignore"), "*\n");
                File.WriteAllText(Path.Join(path, "CACHEDIR.TAG"), "Signature: 8a477f597d28d172789f06886806bc55\n");
            }
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            failure = Reason(path, e);
        }

        return failure is null;
    }

    /// <summary>Whether the directory is there and only its owner's. Never throws.</summary>
    public static bool IsPrivate(string path) => Fault(path) is null;

    /// <summary>Why the directory must not be used; null = it may be.</summary>
    public static string? Fault(string path)
    {
        try
        {
            var directory = new DirectoryInfo(path);
            if (directory.LinkTarget is not null)
            {
                return $"{path} is a link";
            }

            if (!directory.Exists)
            {
                return $"{path} is not a directory";
            }

            if (OperatingSystem.IsWindows())
            {
                return null;
            }

            if ((directory.UnixFileMode & GroupOrOthers) != 0)
            {
                return $"{path} is open to other users";
            }

            return directory.Parent is { } parent && AnybodyMayReplace(parent) ? $"{parent.FullName} can be changed by other users" : null;
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return Reason(path, e);
        }
    }

    private static bool AnybodyMayReplace(DirectoryInfo parent) =>
        !OperatingSystem.IsWindows() && (parent.UnixFileMode & (UnixFileMode.OtherWrite | UnixFileMode.StickyBit)) == UnixFileMode.OtherWrite;

    /// <summary>Creates what is missing of a directory, for its owner only. What is there stays as it is.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory above is not this user's.</exception>
    public static void CreateMissing(string path)
    {
        if (!Directory.Exists(path))
        {
            CreateLevel(path);
        }
    }

    // One level at a time: the framework gives the mode to the last level only.
    private static void CreateLevel(string path)
    {
        string? parent = Path.GetDirectoryName(path);
        if (!string.IsNullOrEmpty(parent) && !Directory.Exists(parent))
        {
            CreateLevel(parent);
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnerOnly);
        }
    }

    private static string Reason(string path, Exception e) =>
        e is UnauthorizedAccessException ? $"{path} is not accessible" : $"{path}: {e.GetType().Name}";
}
