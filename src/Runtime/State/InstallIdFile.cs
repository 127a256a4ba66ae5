using System.Text;
using Plainsight.Disk;
using Plainsight.Settings;

namespace Plainsight.State;

/// <summary>The file that holds the install id of the app's own endpoint as text, for apps whose page names one. What it says counts: who deletes it gets another id, and what is no random UUID is never sent.</summary>
/// <param name="path">The file.</param>
/// <param name="origin">The receiver that its id belongs to.</param>
/// <param name="definition">The app, whose context says how the id is spelled.</param>
internal sealed class InstallIdFile(string path, string origin, TelemetryDefinition definition)
{
    private const int MaxBytes = 64;

    public string Path { get; } = path;

    /// <summary>The file that the app declares; null = it declares none, or there is no safe place for it.</summary>
    public static InstallIdFile? For(TelemetryDefinition definition, Func<string, string?> variable) =>
        definition.InstallIdFile is { } declared
        && StateLocation.Declared(declared, variable) is { } path
        && EndpointAddress.Origin(definition.Endpoint) is { } origin
            ? new(path, origin, definition)
            : null;

    /// <summary>Whether the id for a receiver stands in it; ids for others stand in the state.</summary>
    public bool IsFor(string? endpoint) => EndpointAddress.Origin(endpoint) == origin;

    /// <summary>Whether anything is there. Never throws.</summary>
    public bool IsThere => System.IO.Path.Exists(Path) || new FileInfo(Path).LinkTarget is not null;

    /// <summary>The state with the id that the file holds. A file that can't be used makes a state unreadable that is not a no anyway.</summary>
    public RecordedState Merge(RecordedState state)
    {
        if (state.Problem is not null)
        {
            return state;
        }

        StoredId? known = state.Ids.FirstOrDefault(id => id.Origin == origin);
        if (Read(out string? problem) is { } found)
        {
            // The key of the pseudonyms belongs to the id that was known: another one must not be linked to it.
            return known?.Value == found.Value ? state
                : state with { Ids = [.. Without(state), found], Key = known is null ? state.Key : null };
        }

        return problem is not null && state.Consent != false ? RecordedState.Unreadable(problem)
            : known is null ? state
            : state with { Ids = [.. Without(state)], Key = null };
    }

    /// <summary>Brings the file in line with a new state, before that is stored. Does nothing where the id stays, or goes.</summary>
    /// <returns>Why it could not; null = it could.</returns>
    public string? Write(RecordedState before, RecordedState after)
    {
        Guid? id = Own(after);
        return id is null || id == Own(before) ? null : Write(id.Value);
    }

    /// <summary>Deletes the file where the stored state has no id any more. Never throws; <see cref="IsThere"/> says whether it is gone.</summary>
    public void DeleteUnless(RecordedState stored)
    {
        try
        {
            if (Own(stored) is null)
            {
                File.Delete(Path);
            }
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            // Whoever asked for it looks whether it is gone.
        }
    }

    private Guid? Own(RecordedState state) => state.Ids.FirstOrDefault(id => id.Origin == origin)?.Value;

    private IEnumerable<StoredId> Without(RecordedState state) => state.Ids.Where(id => id.Origin != origin);

    private StoredId? Read(out string? problem)
    {
        try
        {
            var file = new FileInfo(Path);
            problem = Fault(file);
            if (problem is not null || !file.Exists)
            {
                return null;
            }

            using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            byte[] bytes = new byte[MaxBytes];
            string text = Encoding.ASCII.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)).Trim();
            if (IsRandom(text, out Guid value))
            {
                // One that was not made here has no secret, so that nobody can prove to own it.
                return new StoredId(origin, DateOnly.FromDateTime(file.LastWriteTimeUtc), Secret: "", value);
            }

            problem = $"{Path} holds no random UUID, and counts as off";
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            problem = $"{Path} can't be read";
        }

        return null;
    }

    private string? Write(Guid id)
    {
        try
        {
            string directory = System.IO.Path.GetDirectoryName(Path)!;
            PrivateDirectory.CreateMissing(directory);
            if ((Directory.Exists(Path) ? $"{Path} is not a file" : PlainFile.DirectoryProblem(PrivateFile.Temporary(Path)) ?? DirectoryFault(directory)) is { } fault)
            {
                return fault;
            }

            // Root could write all the same; who made it read-only did not want that.
            if (PrivateFile.IsReadOnly(new DirectoryInfo(directory)) || PrivateFile.IsReadOnly(new FileInfo(Path)))
            {
                return $"{Path} is read-only";
            }

            PrivateFile.Replace(Path, Encoding.ASCII.GetBytes(InstallIdText.Of(definition, id)));
            return null;
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return e is UnauthorizedAccessException ? $"{Path} is read-only" : $"{Path}: {e.GetType().Name}";
        }
    }

    private static string? Fault(FileInfo file)
    {
        if (file.LinkTarget is not null)
        {
            return $"{file.FullName} is a link, and counts as off";
        }

        if (!file.Exists)
        {
            return System.IO.Path.Exists(file.FullName) ? $"{file.FullName} is not a file, and counts as off" : null;
        }

        // A pipe has no length either, and opening one would wait for ever.
        return file.Length is 0 or > MaxBytes ? $"{file.FullName} holds no random UUID, and counts as off"
            : PrivateFile.IsOpenToOthers(file) ? $"{file.FullName} can be changed by other users, and counts as off"
            : DirectoryFault(file.DirectoryName!);
    }

    private static string? DirectoryFault(string path)
    {
        var directory = new DirectoryInfo(path);
        return directory.LinkTarget is not null ? $"{path} is a link"
            : PrivateFile.IsOpenToOthers(directory) ? $"{path} can be changed by other users"
            : null;
    }

    /// <summary>Reads a UUID, with hyphens or without. Only version 4 is random: version 1 holds the address of a network card.</summary>
    private static bool IsRandom(string text, out Guid value) =>
        (Guid.TryParseExact(text, "D", out value) || Guid.TryParseExact(text, "N", out value)) && StoredId.TryReadValue(value.ToString("D"), out value);
}
