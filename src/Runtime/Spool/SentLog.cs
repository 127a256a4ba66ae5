using Plainsight.Disk;

namespace Plainsight.Spool;

/// <summary>The last events that a receiver took, byte for byte, for the person at this computer. Several processes may write to it: each holds the file while it does.</summary>
/// <param name="directory">The app's private directory; null = nothing is kept.</param>
internal sealed class SentLog(string? directory)
{
    public const string FileName = "sent.log";
    public const int Events = 100;
    public const int Bytes = 1024 * 1024;

    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(250);

    private readonly string? _path = directory is null ? null : Path.Join(directory, FileName);
    private bool _hasFailed;

    /// <summary>Whether there is a log. Never throws.</summary>
    public static bool IsThere(string? directory) => directory is not null && Path.Exists(Path.Join(directory, FileName));

    /// <summary>Adds an event; the oldest ones go when there are too many. Never throws; what the disk refuses is not kept.</summary>
    /// <param name="sent">The event.</param>
    /// <param name="mayKeep">Asked while the file is held: whoever switches telemetry off deletes the file afterwards.</param>
    /// <returns>Whether it is kept.</returns>
    public bool Append(SentEvent sent, Func<bool> mayKeep)
    {
        byte[] line = sent.ToLine();
        if (_path is null || line.Length > Bytes || !Directory.Exists(directory) || !PrivateDirectory.IsPrivate(directory))
        {
            return false;
        }

        // Only the first time it is worth to wait: a disk that refuses will do so again.
        using FileStream? held = PrivateFile.TryClaim(_path, create: true, _hasFailed ? TimeSpan.Zero : s_patience);
        bool kept = held is not null && TryAppend(held, line, mayKeep);
        _hasFailed |= held is null;
        return kept;
    }

    /// <summary>Reads what is kept, oldest first. Torn lines are passed over. Never throws, never creates anything.</summary>
    /// <returns>Null when somebody else holds the file for too long, or the disk refuses.</returns>
    public IReadOnlyList<SentEvent>? Read()
    {
        if (_path is null || !Path.Exists(_path) || !PrivateDirectory.IsPrivate(directory!))
        {
            return [];
        }

        using FileStream? held = PrivateFile.TryClaim(_path, create: false, s_patience);
        return held is null ? null : [.. Lines(Content(held)).Select(static line => SentEvent.Read(line)).OfType<SentEvent>()];
    }

    private static bool TryAppend(FileStream held, byte[] line, Func<bool> mayKeep)
    {
        try
        {
            if (!mayKeep())
            {
                if (held.Length == 0)
                {
                    PrivateFile.Delete(held);
                }

                return false;
            }

            byte[] content = Content(held);
            List<byte[]> lines = Lines(content);
            bool isTorn = content.Length == 0 ? held.Length > 0 : content[^1] != '\n';
            if (!isTorn && lines.Count < Events && content.Length + line.Length <= Bytes)
            {
                held.Position = held.Length;
                held.Write(line);
                return true;
            }

            Rewrite(held, lines, line);
            return true;
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return false;
        }
    }

    // In place, since somebody may be waiting for this very file: who dies in between leaves a torn line at most.
    private static void Rewrite(FileStream held, List<byte[]> lines, byte[] last)
    {
        List<byte[]> kept = [last];
        long bytes = last.Length;
        foreach (byte[] line in Enumerable.Reverse(lines))
        {
            bytes += line.Length + 1;
            if (kept.Count == Events || bytes > Bytes)
            {
                break;
            }

            kept.Add([.. line, (byte)'\n']);
        }

        kept.Reverse();
        byte[] content = [.. kept.SelectMany(static line => line)];
        held.Position = 0;
        held.Write(content);
        held.SetLength(content.Length);
    }

    private static List<byte[]> Lines(byte[] content)
    {
        List<byte[]> lines = [];
        ReadOnlySpan<byte> rest = content;
        while (rest.IndexOf((byte)'\n') is var end and >= 0)
        {
            if (RecordLine.IsWhole(rest[..end]))
            {
                lines.Add(rest[..end].ToArray());
            }

            rest = rest[(end + 1)..];
        }

        return lines;
    }

    private static byte[] Content(FileStream held) => held.Length > Bytes ? [] : SpoolDirectory.Read(held);
}
