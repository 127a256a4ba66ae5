using System.Text;
using Plainsight.Disk;

namespace Plainsight.State;

/// <summary>The state file of an app: read without a lock, changed under one, replaced in one step.</summary>
/// <param name="directory">The app's private directory; null = there is none, and nothing can be stored.</param>
/// <param name="clock">Gives the day.</param>
/// <param name="idFile">The file that holds the install id of the app's own endpoint; null = the state holds every id.</param>
internal sealed class StateStore(string? directory, TimeProvider clock, InstallIdFile? idFile = null)
{
    public const string FileName = "state";

    private const int MaxBytes = 64 * 1024;
    private const int LeastRepaired = 10_000_000;
    private const int MostRepaired = 1_000_000_000;
    private static readonly TimeSpan LockPatience = TimeSpan.FromMilliseconds(50);

    /// <summary>The private directory; null = there is none.</summary>
    public string? Directory { get; } = directory;

    /// <summary>The file that holds the install id of the app's own endpoint; null = there is none.</summary>
    public InstallIdFile? IdFile { get; } = idFile;

    /// <summary>Today, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The state file's path; null = there is no place for one.</summary>
    public string? File => Directory is null ? null : Path.Join(Directory, FileName);

    /// <summary>The store of an app in the home that the variables name. Creates nothing.</summary>
    public static StateStore Of(TelemetryDefinition definition, Func<string, string?> variable, TimeProvider clock) =>
        new(StateLocation.For(definition, variable), clock, InstallIdFile.For(definition, variable));

    /// <summary>Reads the state: <see cref="RecordedState.Empty"/> when there is none, <see cref="RecordedState.Unseen"/> without a place for one, unreadable when it is not to be trusted. Never throws, never creates anything.</summary>
    public RecordedState Read() => IdFile is null ? ReadState() : IdFile.Merge(ReadState());

    private RecordedState ReadState()
    {
        if (File is not { } path)
        {
            return RecordedState.Unseen;
        }

        try
        {
            if (!Path.Exists(Directory) && new DirectoryInfo(Directory!).LinkTarget is null)
            {
                return RecordedState.Empty;
            }

            if (PrivateDirectory.Fault(Directory!) is { } fault)
            {
                return RecordedState.Unreadable($"{fault}, so that the state in it counts as off");
            }

            return ReadFile(new FileInfo(path));
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return RecordedState.Unreadable($"{path} can't be read");
        }
    }

    /// <summary>Changes the state under its lock. Never throws; never touches a state that can't be read.</summary>
    /// <param name="change">Makes the new state from the current one, which may have changed since it was last read; the same instance = nothing to do.</param>
    /// <param name="failure">Why nothing was stored.</param>
    public bool TryUpdate(Func<RecordedState, RecordedState> change, out string? failure) => TryUpdate(change, repair: false, out failure);

    /// <summary>As the other one, but replaces a state that can't be read: only for a command that a person typed.</summary>
    public bool TryUpdate(Func<RecordedState, RecordedState> change, bool repair, out string? failure)
    {
        if (File is not { } path)
        {
            failure = "there is no private directory to store it in";
            return false;
        }

        try
        {
            if (!PrivateDirectory.TryCreate(Directory!, out failure))
            {
                return false;
            }

            // Root could write all the same; who made it read-only did not want that.
            if (PrivateFile.IsReadOnly(new DirectoryInfo(Directory!)) || PrivateFile.IsReadOnly(new FileInfo(path)))
            {
                failure = $"{path} is read-only";
                return false;
            }

            using FileStream? held = Lock(PrivateFile.Lock(path), out failure);
            failure ??= PlainFile.DirectoryProblem(PrivateFile.Temporary(path));
            if (held is null || failure is not null)
            {
                failure ??= $"{path} is in use";
                return false;
            }

            RecordedState current = Read();
            if (current.Problem is { } problem)
            {
                failure = problem;
                if (!repair)
                {
                    return false;
                }

                current = ReadState() is { Problem: null } readable ? readable with { Ids = [], Key = null } : Repaired();
            }

            RecordedState changed = change(current);
            failure = ReferenceEquals(changed, current) ? null : Replace(path, current, changed);
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            failure = e is UnauthorizedAccessException ? $"{path} is read-only" : $"{path}: {e.GetType().Name}";
        }

        return failure is null;
    }

    /// <summary>Deletes the state file. Never throws; true when there is none any more.</summary>
    public bool Delete()
    {
        try
        {
            if (File is { } path && PrivateDirectory.IsPrivate(Directory!))
            {
                System.IO.File.Delete(path);
            }

            return File is null || !Path.Exists(File);
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return false;
        }
    }

    private static RecordedState ReadFile(FileInfo file)
    {
        if (file.LinkTarget is not null)
        {
            return RecordedState.Unreadable($"{file.FullName} is a link, and counts as off");
        }

        if (!file.Exists)
        {
            return Path.Exists(file.FullName) ? RecordedState.Unreadable($"{file.FullName} can't be read") : RecordedState.Empty;
        }

        // A pipe has no length either, and opening one would wait for ever.
        if (file.Length is 0 or > MaxBytes)
        {
            return RecordedState.Unreadable($"{file.FullName} can't be read");
        }

        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        byte[] bytes = new byte[MaxBytes + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return (length > MaxBytes ? null : StateText.Read(Characters(bytes.AsSpan(0, length))))
            ?? RecordedState.Unreadable($"{file.FullName} can't be read");
    }

    // The format is ASCII; any other byte becomes a character that stands in no line of it.
    private static string Characters(ReadOnlySpan<byte> bytes)
    {
        char[] characters = new char[bytes.Length];
        for (int i = 0; i < characters.Length; i++)
        {
            characters[i] = bytes[i] < 0x80 ? (char)bytes[i] : '\uFFFD';
        }

        return new string(characters);
    }

    // Beyond every epoch that a lost state can have counted up to: minutes of the calendar, whatever a wrong clock says.
    private RecordedState Repaired() => RecordedState.Empty with { Epoch = (int)Math.Clamp(clock.GetUtcNow().ToUnixTimeSeconds() / 60, LeastRepaired, MostRepaired) };

    private static FileStream? Lock(string path, out string? failure)
    {
        failure = PlainFile.Problem(path);
        if (failure is not null)
        {
            return null;
        }

        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return PrivateFile.OpenOrCreate(path);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(start) < LockPatience)
            {
                Thread.Sleep(5);
            }
            catch (IOException) when (System.IO.File.Exists(path))
            {
                return null;
            }
        }
    }

    private string? Replace(string path, RecordedState before, RecordedState after)
    {
        // An id is written before the state, so that none is sent that the file does not hold; it goes after the answer that it has to go.
        if (IdFile?.Write(before, after) is { } idFailure)
        {
            return idFailure;
        }

        string? failure = Replace(path, StateText.Write(after));
        if (failure is null)
        {
            IdFile?.DeleteUnless(after);
        }

        return failure;
    }

    private static string? Replace(string path, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > MaxBytes)
        {
            return $"{path} would be too large";
        }

        PrivateFile.Replace(path, bytes);
        return null;
    }
}
