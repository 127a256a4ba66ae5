namespace Plainsight.Spool;

/// <summary>Walks over the JSON of a record.</summary>
internal ref struct RecordCursor(ReadOnlySpan<byte> json)
{
    private ReadOnlySpan<byte> _rest = json;

    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>Steps over the text if it is next.</summary>
    public bool Skip(ReadOnlySpan<byte> text)
    {
        bool next = _rest.StartsWith(text);
        _rest = next ? _rest[text.Length..] : _rest;
        return next;
    }

    /// <summary>What stands before the next such byte; all that is left when there is none.</summary>
    public ReadOnlySpan<byte> Until(byte end)
    {
        int length = _rest.IndexOf(end);
        ReadOnlySpan<byte> found = length < 0 ? _rest : _rest[..length];
        _rest = _rest[found.Length..];
        return found;
    }

    /// <summary>The object that is next, braces included; empty when there is none or it has no end.</summary>
    public ReadOnlySpan<byte> Object()
    {
        int depth = 0;
        bool text = false;
        for (int i = 0; i < _rest.Length; i++)
        {
            byte b = _rest[i];
            if (text)
            {
                i += b == '\\' ? 1 : 0;
                text = b != '"';
                continue;
            }

            text = b == '"';
            depth += b == '{' ? 1 : b == '}' ? -1 : 0;
            if (depth == 0)
            {
                ReadOnlySpan<byte> found = b == '}' ? _rest[..(i + 1)] : default;
                _rest = _rest[found.Length..];
                return found;
            }
        }

        return default;
    }
}
