namespace Plainsight.Disk;

/// <summary>Tells what stands in the place of a file of ours.</summary>
internal static class PlainFile
{
    /// <summary>Why a path is nothing that could be used as a file; null = it can be, or nothing is there. Never throws, never waits.</summary>
    public static string? Problem(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.LinkTarget is not null ? $"{path} is a link"
                : Directory.Exists(path) ? $"{path} is a directory"
                : file is { Exists: true, Length: 0 } && IsPipe(path) ? $"{path} is a pipe"
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{path} can't be read";
        }
    }

    /// <summary>Whether a directory is at a path, and no link to one. Never throws.</summary>
    public static bool IsDirectory(string path) => Directory.Exists(path) && new FileInfo(path).LinkTarget is null;

    /// <summary>Why a file can't be put at a path: a directory is in its place; null = none is. Never throws.</summary>
    public static string? DirectoryProblem(string path) => Directory.Exists(path) ? Problem(path) : null;

    // To read and to write at once, since to open a pipe for one of them waits for the other side.
    private static bool IsPipe(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return !stream.CanSeek;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody holds it, which is what such files are for.
            return false;
        }
    }
}
