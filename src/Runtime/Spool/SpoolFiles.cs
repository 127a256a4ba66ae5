namespace Plainsight.Spool;

/// <summary>Opens files of the spool: private, never through a link, and held by the kernel for as long as they are open.</summary>
internal static class SpoolFiles
{
    /// <summary>Creates a file that did not exist.</summary>
    /// <exception cref="IOException">It exists, or the disk refuses.</exception>
    public static FileStream Create(string path) => new(path, Options(FileMode.CreateNew));

    /// <summary>Opens a file that nobody else has open; null when somebody has, or when it is no plain file.</summary>
    public static FileStream? TryClaim(string path, bool create = false)
    {
        try
        {
            if (!create && !File.Exists(path))
            {
                return null;
            }

            if (File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0)
            {
                return null;
            }

            FileStream stream = new(path, Options(create ? FileMode.OpenOrCreate : FileMode.Open));
            if (stream.CanSeek)
            {
                return stream;
            }

            // A pipe: its name is ours, but it is not.
            stream.Dispose();
            return null;
        }
        catch (Exception e) when (IsExpected(e))
        {
            return null;
        }
    }

    /// <summary>Empties and deletes a claimed file. Emptied first, so that nobody who comes in between sends it again.</summary>
    public static void Delete(FileStream claimed)
    {
        string path = claimed.Name;
        try
        {
            claimed.SetLength(0);
            claimed.Dispose();
            File.Delete(path);
        }
        catch (Exception e) when (IsExpected(e))
        {
            claimed.Dispose();
        }
    }

    public static bool IsExpected(Exception e) => e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or ObjectDisposedException;

    private static FileStreamOptions Options(FileMode mode)
    {
        // Without a buffer: what was written is with the kernel, whatever happens to the process.
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode != FileMode.Open)
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
