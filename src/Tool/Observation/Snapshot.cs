using System.Security.Cryptography;

namespace Plainsight.Tool.Observation;

/// <summary>What was in the watched directories at one moment.</summary>
internal sealed class Snapshot
{
    /// <summary>More entries than this are not looked at, so that a large home directory costs seconds at most.</summary>
    public const int MostEntries = 200_000;

    private const int LargestHashed = 4096;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    private readonly Dictionary<string, SnapshotEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>Whether everything was looked at.</summary>
    public bool IsComplete { get; private set; } = true;

    public static Snapshot Take(IEnumerable<WatchedDirectory> directories, int mostEntries = MostEntries)
    {
        var snapshot = new Snapshot();

        // The innermost first: state directories tell most, and home could fill the list before them.
        foreach (string path in directories.Select(directory => directory.Path).Distinct().OrderByDescending(path => path.Length))
        {
            snapshot.Read(new DirectoryInfo(path), mostEntries);
        }

        return snapshot;
    }

    /// <summary>What came, went or changed until a later moment, ordered by path.</summary>
    public IEnumerable<Sight> Until(Snapshot later) => _entries.Keys.Union(later._entries.Keys)
        .Where(path => !(_entries.TryGetValue(path, out SnapshotEntry before) && later._entries.TryGetValue(path, out SnapshotEntry after) && before == after))
        .Order(StringComparer.Ordinal)
        .Select(path => new Sight(SightKind.File, Action(path, later), path));

    private SightAction Action(string path, Snapshot later) => !_entries.ContainsKey(path) ? SightAction.Created
        : later._entries.ContainsKey(path) ? SightAction.Written
        : SightAction.Deleted;

    private void Read(DirectoryInfo root, int mostEntries)
    {
        var open = new Stack<DirectoryInfo>();
        Add(root, open);
        while (open.TryPop(out DirectoryInfo? folder))
        {
            foreach (FileSystemInfo entry in Entries(folder))
            {
                if (_entries.Count >= mostEntries)
                {
                    IsComplete = false;
                    return;
                }

                Add(entry, open);
            }
        }
    }

    private void Add(FileSystemInfo entry, Stack<DirectoryInfo> open)
    {
        try
        {
            if (entry.Exists && _entries.TryAdd(entry.FullName, Describe(entry)) && entry is DirectoryInfo folder && folder.LinkTarget is null)
            {
                open.Push(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Somebody else took it away or does not let it be read: it is not this program's.
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos("*", Everything);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static SnapshotEntry Describe(FileSystemInfo entry) =>
        entry is FileInfo { LinkTarget: null } file ? new SnapshotEntry(file.Length, file.LastWriteTimeUtc.Ticks, Hash(file)) : new SnapshotEntry(-1, 0, entry.LinkTarget ?? "");

    private static string Hash(FileInfo file)
    {
        try
        {
            // Pipes and devices have no length, and reading them would wait.
            return file.Length is > 0 and <= LargestHashed ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullName))) : "";
        }
        catch (UnauthorizedAccessException)
        {
            return "";
        }
    }
}
