using Plainsight.Disk;

namespace Plainsight.Settings;

/// <summary>A change of the user's configuration file that waits for its last step: the new text stands beside the file, and replaces it at once or not at all.</summary>
internal sealed class UserFileChange : IDisposable
{
    private readonly string _target;
    private readonly string? _temporary;
    private readonly UserFileText? _before;

    private UserFileChange(string target, string? temporary, UserFileText? before)
    {
        _target = target;
        _temporary = temporary;
        _before = before;
    }

    /// <summary>The file says so already.</summary>
    public static UserFileChange None { get; } = new("", null, null);

    /// <summary>Writes the new text beside the file. What the disk throws, this throws.</summary>
    public static UserFileChange? Prepare(string path, UserFileText? before, string text, Func<string, string?> variable, out string? failure)
    {
        string target = Target(path, out failure);
        failure ??= StateLocation.IsForSomebodyElse(variable) ? $"{path} belongs to the person for whom root acts" : null;
        if (failure is not null)
        {
            return null;
        }

        // Root could write all the same; who made it read-only did not want that.
        string directory = Path.GetDirectoryName(target)!;
        if (PrivateFile.IsReadOnly(new DirectoryInfo(directory)) || PrivateFile.IsReadOnly(new FileInfo(target)))
        {
            failure = $"{target} is read-only";
            return null;
        }

        CreateDirectory(directory);
        string temporary = Path.Join(directory, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}");
        var change = new UserFileChange(target, temporary, before);
        try
        {
            Write(temporary, UserFileText.Encode(before, text), before is null ? OwnersOnly : Mode(target));
            return change;
        }
        catch (Exception)
        {
            change.Dispose();
            throw;
        }
    }

    /// <summary>Puts the new text in the file's place, unless somebody else changed the file meanwhile. Never throws.</summary>
    public bool TryCommit(out string? failure)
    {
        failure = null;
        try
        {
            if (_temporary is null)
            {
                return true;
            }

            UserFileText? now = UserFileText.Load(_target, out string? problem);
            bool same = now is null ? _before is null && problem is null : _before is not null && now.Bytes.AsSpan().SequenceEqual(_before.Bytes);
            if (!same)
            {
                failure = $"{_target} was changed by another program meanwhile; try again";
                return false;
            }

            File.Move(_temporary, _target, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failure = e is UnauthorizedAccessException ? $"{_target} is read-only" : $"{_target} can't be replaced ({e.GetType().Name})";
            return false;
        }
    }

    /// <summary>Takes away what was not committed. Never throws.</summary>
    public void Dispose()
    {
        try
        {
            if (_temporary is not null)
            {
                File.Delete(_temporary);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file beside the real one; nobody reads it.
        }
    }

    private const UnixFileMode OwnersOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    // The link stays: a person keeps such files elsewhere. One that somebody else can put there is not followed.
    private static string Target(string path, out string? failure)
    {
        failure = null;
        var file = new FileInfo(path);
        if (file.LinkTarget is null)
        {
            return path;
        }

        FileSystemInfo target = file.ResolveLinkTarget(returnFinalTarget: true)!;

        foreach (string at in new[] { path, target.FullName })
        {
            var directory = new DirectoryInfo(Path.GetDirectoryName(at)!);
            if (PrivateFile.IsOpenToOthers(directory))
            {
                failure = $"{path} is a link, and {directory.FullName} can be changed by other users";
            }
        }

        return target.FullName;
    }

    private static UnixFileMode Mode(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);

    private static void CreateDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, OwnersOnly | UnixFileMode.UserExecute);
        }
    }

    private static void Write(string path, byte[] bytes, UnixFileMode mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnersOnly;
        }

        using var stream = new FileStream(path, options);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
        if (!OperatingSystem.IsWindows())
        {
            // Not at creation: there the process's mask takes bits away.
            File.SetUnixFileMode(stream.SafeFileHandle, mode);
        }
    }
}
