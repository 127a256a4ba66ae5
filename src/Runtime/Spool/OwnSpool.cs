using Plainsight.Consent;
using Plainsight.Disk;

namespace Plainsight.Spool;

/// <summary>What this process keeps: a file of its own, made with the first event, or memory when there is no usable disk. Used under the lock of whoever owns it.</summary>
/// <param name="directory">The app's private directory; null = memory only.</param>
/// <param name="app">The app's name, for the header.</param>
/// <param name="decision">The consent under which events are recorded, for the header.</param>
/// <param name="clock">Gives the time for the name.</param>
internal sealed class OwnSpool(string? directory, string app, ConsentDecision decision, TimeProvider clock)
{
    private readonly MemoryStream _memory = new();
    private FileStream? _file;
    private long _length;
    private bool _memoryOnly = directory is null;

    /// <summary>Events that found no room in memory.</summary>
    public long Overflowed { get; private set; }

    /// <summary>The name of the file, for who traces; null = memory.</summary>
    public string? FileName => _file is null ? null : Path.GetFileName(_file.Name);

    /// <summary>Whether the next append makes a file.</summary>
    public bool NeedsFile => !_memoryOnly && _file is null;

    /// <summary>How many events memory holds.</summary>
    public int InMemory => SpoolLines.Count(_memory.GetBuffer().AsSpan(0, (int)_memory.Length));

    /// <summary>Keeps whole lines.</summary>
    /// <returns>Whether a file became full and was closed.</returns>
    public bool Append(ReadOnlySpan<byte> lines)
    {
        if (!_memoryOnly && !TryAppend(lines))
        {
            _memoryOnly = true;
            Close();
        }

        if (!_memoryOnly)
        {
            bool full = _length >= SpoolLimits.FileBytes;
            if (full)
            {
                Close();
            }

            return full;
        }

        if (_memory.Length + lines.Length <= SpoolLimits.MemoryBytes)
        {
            _memory.Write(lines);
        }
        else
        {
            Overflowed += lines.Count((byte)'\n');
        }

        return false;
    }

    /// <summary>Takes what memory holds.</summary>
    public byte[] TakeMemory()
    {
        byte[] lines = _memory.ToArray();
        _memory.SetLength(0);
        return lines;
    }

    /// <summary>Closes the file, so that whoever drains may claim it. The next event makes another one.</summary>
    public void Close()
    {
        _file?.Dispose();
        _file = null;
    }

    private bool TryAppend(ReadOnlySpan<byte> lines)
    {
        try
        {
            if (_file is null)
            {
                if (!PrivateDirectory.TryCreate(directory!, out _))
                {
                    return false;
                }

                _file = PrivateFile.Create(Path.Join(directory, SpoolFileName.New(clock.GetUtcNow())));
                _length = 0;
                Write(SpoolHeader.Write(app, decision));
            }

            Write(lines);
            return true;
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            TakeBack();
            return false;
        }
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _file!.Write(bytes);
        _length += bytes.Length;
    }

    // A disk that became full may have taken the first lines: memory keeps them all now, and each must be sent once.
    private void TakeBack()
    {
        try
        {
            _file?.SetLength(_length);
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            // A receiver knows the uuid, should an event come twice.
        }
    }
}
