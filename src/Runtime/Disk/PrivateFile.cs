namespace Plainsight.Disk;

/// <summary>Opens and replaces files that only their owner can read; the kernel holds them for as long as they are open.</summary>
internal static class PrivateFile
{
    private const string TemporarySuffix = ".tmp";
    private const int PauseMilliseconds = 5;

    /// <summary>Creates a file that did not exist.</summary>
    /// <exception cref="IOException">It exists, or the disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory is read-only.</exception>
    public static FileStream Create(string path) => new(path, Options(FileMode.CreateNew));

    /// <summary>Opens a file, or creates it.</summary>
    /// <exception cref="IOException">Somebody else has it open, or the disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">It is read-only, or its directory.</exception>
    public static FileStream OpenOrCreate(string path) => new(path, Options(FileMode.OpenOrCreate));

    /// <summary>Replaces a file in one step, or creates it. What lies in its temporary file's place from an earlier try goes.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory is read-only.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        string temporary = Temporary(path);
        File.Delete(temporary);
        using (FileStream file = Create(temporary))
        {
            file.Write(content);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Where <see cref="Replace"/> writes first.</summary>
    public static string Temporary(string path) => path + TemporarySuffix;

    /// <summary>Whether a name is one of those.</summary>
    public static bool IsTemporary(string path) => path.EndsWith(TemporarySuffix, StringComparison.Ordinal);

    /// <summary>The file that is held while another one is changed.</summary>
    public static string Lock(string path) => path + ".lock";

    /// <summary>Opens a file that others hold for a moment only. Never throws.</summary>
    /// <returns>Null when somebody held it for too long, or when it is no plain file.</returns>
    public static FileStream? TryClaim(string path, bool create, TimeSpan patience)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            FileStream? held = TryClaim(path, create);
            if (held is not null || TimeProvider.System.GetElapsedTime(start) >= patience)
            {
                return held;
            }

            Thread.Sleep(PauseMilliseconds);
        }
    }

    /// <summary>Opens a file that nobody else has open, and never through a link. Never throws.</summary>
    /// <returns>Null when somebody has it open, or when it is no plain file.</returns>
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

    /// <summary>Whether its owner does not want it to be written. Root could write all the same.</summary>
    public static bool IsReadOnly(FileSystemInfo entry) =>
        entry.Exists && !OperatingSystem.IsWindows() ? (entry.UnixFileMode & UnixFileMode.UserWrite) == 0 : entry is FileInfo { Exists: true, IsReadOnly: true };

    /// <summary>Whether somebody who is neither its owner nor of its group can change it.</summary>
    public static bool IsOpenToOthers(FileSystemInfo entry) => !OperatingSystem.IsWindows() && (entry.UnixFileMode & UnixFileMode.OtherWrite) != 0;

    /// <summary>Whether an exception is what disks throw.</summary>
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
