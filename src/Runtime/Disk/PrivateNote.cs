using System.Text;

namespace Plainsight.Disk;

/// <summary>A short note in the app's directory that several processes change: one at a time, held by a lock of the kernel, and replaced as a whole.</summary>
/// <param name="directory">The app's private directory.</param>
/// <param name="name">The file's name.</param>
internal sealed class PrivateNote(string directory, string name)
{
    private const int MostBytes = 16 * 1024;
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(50);

    private readonly string _path = Path.Join(directory, name);

    /// <summary>The names of the files that belong to a note.</summary>
    public static IEnumerable<string> Files(string name) => [name, PrivateFile.Lock(name), PrivateFile.Temporary(name)];

    /// <summary>Reads the lines after the first, which has to be the header. Never throws; a note that can't be read is as if there were none.</summary>
    public string[] Read(string header)
    {
        try
        {
            if (!PrivateDirectory.IsPrivate(directory) || new FileInfo(_path) is not { Exists: true, LinkTarget: null, Length: > 0 and <= MostBytes })
            {
                return [];
            }

            string[] lines = File.ReadAllLines(_path);
            return lines[0] == header ? lines[1..] : [];
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return [];
        }
    }

    /// <summary>Changes the note while nobody else can. Never throws.</summary>
    /// <param name="header">The first line.</param>
    /// <param name="change">Takes the lines after it and gives the new ones; null = it stays as it is.</param>
    /// <returns>Whether <paramref name="change"/> was called, and what it gave is kept: false when another process holds the note for too long, or the disk refuses.</returns>
    public bool TryChange(string header, Func<string[], IReadOnlyList<string>?> change)
    {
        using FileStream? held = Hold();
        if (held is null)
        {
            return false;
        }

        if (change(Read(header)) is not { } lines)
        {
            return true;
        }

        try
        {
            PrivateFile.Replace(_path, Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(header)) + "\n"));
            return true;
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return false;
        }
    }

    private FileStream? Hold() =>
        PrivateDirectory.TryCreate(directory, out _) ? PrivateFile.TryClaim(PrivateFile.Lock(_path), create: true, s_patience) : null;
}
