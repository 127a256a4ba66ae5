namespace Plainsight.Events;

/// <summary>Walks over the words of a shape's line.</summary>
internal ref struct ShapeWords(byte[] shape, ShapeSlice line)
{
    private readonly int _end = line.Start + line.Length;
    private int _position = line.Start;

    public readonly bool AtEnd => _position >= _end;

    /// <summary>What is left of the line.</summary>
    public readonly ShapeSlice Rest => new(Math.Min(_position, _end), Math.Max(0, _end - _position));

    /// <summary>Whether the next word starts as a number does.</summary>
    public readonly bool AtNumber => !AtEnd && shape[_position] is (byte)'-' or (>= (byte)'0' and <= (byte)'9');

    /// <summary>Whether the next word is this one.</summary>
    public readonly bool At(ReadOnlySpan<byte> word)
    {
        ShapeWords ahead = this;
        return ahead.Next().SequenceEqual(word);
    }

    /// <summary>Passes over the next word if it is this one.</summary>
    public bool Skip(ReadOnlySpan<byte> word)
    {
        bool there = At(word);
        if (there)
        {
            Next();
        }

        return there;
    }

    public ReadOnlySpan<byte> Next() => NextSlice().Of(shape);

    public ShapeSlice NextSlice()
    {
        int start = _position;
        while (_position < _end && shape[_position] != ' ')
        {
            _position++;
        }

        return new ShapeSlice(Math.Min(start, _end), Math.Max(0, _position++ - start));
    }

    public long NextNumber()
    {
        ReadOnlySpan<byte> word = Next();
        bool negative = word.Length > 0 && word[0] == '-';
        long value = 0;
        foreach (byte digit in negative ? word[1..] : word)
        {
            // Counted downwards, since the smallest number has no positive twin.
            value = unchecked((value * 10) - (digit - '0'));
        }

        return negative ? value : unchecked(-value);
    }

    public ShapeSlice[] RestSlices()
    {
        // Counted first: a list of a type of ours is compiled anew in every process.
        ShapeWords ahead = this;
        int count = 0;
        for (; !ahead.AtEnd; count++)
        {
            ahead.NextSlice();
        }

        ShapeSlice[] words = new ShapeSlice[count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = NextSlice();
        }

        return words;
    }
}
