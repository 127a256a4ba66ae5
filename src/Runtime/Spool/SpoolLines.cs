namespace Plainsight.Spool;

/// <summary>Walks over the lines of a spool file that are still to be sent.</summary>
internal ref struct SpoolLines(ReadOnlySpan<byte> content)
{
    private readonly ReadOnlySpan<byte> _content = content;
    private int _position;

    /// <summary>Where the current line starts.</summary>
    public int Start { get; private set; }

    /// <summary>The current line, without its end.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>What stands in the checksum's place once a line is done.</summary>
    public static ReadOnlySpan<byte> Done => "--------"u8;

    /// <summary>How many lines are still to be sent, torn ones included.</summary>
    public static int Count(ReadOnlySpan<byte> content)
    {
        int count = 0;
        SpoolLines lines = new(content);
        while (lines.MoveNext())
        {
            count++;
        }

        return count;
    }

    /// <summary>Steps to the next line. Headers and lines that are done are passed over; a torn last line is given as it is.</summary>
    public bool MoveNext()
    {
        while (_position < _content.Length)
        {
            Start = _position;
            int length = _content[_position..].IndexOf((byte)'\n');
            Current = length < 0 ? _content[_position..] : _content.Slice(_position, length);
            _position += Current.Length + 1;
            if (Current.Length > 0 && Current[0] != '#' && !Current.StartsWith(Done))
            {
                return true;
            }
        }

        return false;
    }
}
