namespace Plainsight.Analyzers.Schema;

/// <summary>Walks over a text and counts lines and columns.</summary>
/// <param name="text">The text.</param>
/// <param name="whole">What messages call it.</param>
internal sealed class JsonCursor(string text, string whole)
{
    private int _position;
    private int _lineStart;

    public int Line { get; private set; } = 1;

    public int Column => _position - _lineStart + 1;

    public bool AtEnd => _position >= text.Length;

    /// <summary>The current character; <c>\0</c> at the end.</summary>
    public char Current => AtEnd ? '\0' : text[_position];

    public char Next()
    {
        char c = Current;
        _position++;
        if (c == '\n')
        {
            Line++;
            _lineStart = _position;
        }

        return c;
    }

    public void SkipWhiteSpace()
    {
        while (!AtEnd && Current is ' ' or '\t' or '\r' or '\n')
        {
            Next();
        }
    }

    /// <summary>Goes past the characters that <paramref name="accept"/> takes and gives them back.</summary>
    public string Take(Func<char, bool> accept)
    {
        int start = _position;
        while (!AtEnd && accept(Current))
        {
            Next();
        }

        return text.Substring(start, _position - start);
    }

    public JsonFaultException Fault(string message) => new(Line, Column, message);

    public JsonFaultException Unexpected(string expected) =>
        Fault(AtEnd ? $"{whole} ends where {expected} is expected" : $"'{Current}' stands where {expected} is expected");
}
