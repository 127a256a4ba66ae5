namespace Plainsight.State;

/// <summary>Walks over the words of a line of the state, one space apart.</summary>
internal ref struct StateWords(ReadOnlySpan<char> line)
{
    private ReadOnlySpan<char> _rest = line;
    private bool _ended;

    /// <summary>Whether no word is left.</summary>
    public readonly bool AtEnd => _ended;

    /// <summary>How many words are left.</summary>
    public readonly int Count
    {
        get
        {
            int count = _ended ? 0 : 1;
            foreach (char c in _rest)
            {
                count += c == ' ' ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>The next word; empty when none is left.</summary>
    public ReadOnlySpan<char> Next()
    {
        int end = 0;
        while (end < _rest.Length && _rest[end] != ' ')
        {
            end++;
        }

        ReadOnlySpan<char> word = _rest[..end];
        _ended = end == _rest.Length;
        _rest = _ended ? default : _rest[(end + 1)..];
        return word;
    }

    /// <summary>Reads <c>2026-11-21</c>.</summary>
    public bool NextDay(out DateOnly day)
    {
        ReadOnlySpan<char> word = Next();
        day = default;
        if (word.Length != 10 || word[4] != '-' || word[7] != '-' || !IsNumber(word[..4], out int year) || !IsNumber(word[5..7], out int month) || !IsNumber(word[8..], out int number))
        {
            return false;
        }

        bool exists = year > 0 && month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(year, month);
        day = exists ? new DateOnly(year, month, number) : default;
        return exists;
    }

    /// <summary>Reads a number from 0 on.</summary>
    public bool NextNumber(out int number) => IsNumber(Next(), out number);

    /// <summary>Whether the text is so many lower-case hex digits.</summary>
    public static bool IsHex(ReadOnlySpan<char> text, int length)
    {
        foreach (char c in text)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
            {
                return false;
            }
        }

        return text.Length == length;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, out int number)
    {
        long value = 0;
        bool isNumber = text.Length is > 0 and <= 10;
        foreach (char c in isNumber ? text : default)
        {
            isNumber &= c is >= '0' and <= '9';
            value = (value * 10) + (c - '0');
        }

        isNumber &= value <= int.MaxValue;
        number = isNumber ? (int)value : 0;
        return isNumber;
    }
}
