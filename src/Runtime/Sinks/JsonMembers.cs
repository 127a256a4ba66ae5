namespace Plainsight.Sinks;

/// <summary>Walks over the members of an object, or the items of an array, that was written here: without white space.</summary>
internal ref struct JsonMembers(ReadOnlySpan<byte> json)
{
    private readonly bool _isObject = json.Length > 1 && json[0] == '{';
    private ReadOnlySpan<byte> _rest = json.Length > 2 ? json[1..^1] : default;

    /// <summary>What stands between the quotes; empty in an array.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>The value without its quotes; empty when it is no text.</summary>
    public readonly ReadOnlySpan<byte> Text => Value.Length > 1 && Value[0] == '"' ? Value[1..^1] : default;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        if (_isObject)
        {
            int name = ValueLength(_rest);
            Name = _rest[1..(name - 1)];
            _rest = _rest[(name + 1)..];
        }

        Value = _rest[..ValueLength(_rest)];
        _rest = _rest[Math.Min(Value.Length + 1, _rest.Length)..];
        return true;
    }

    private static int ValueLength(ReadOnlySpan<byte> json)
    {
        int depth = 0;
        bool text = false;
        for (int i = 0; i < json.Length; i++)
        {
            byte b = json[i];
            if (text)
            {
                i += b == '\\' ? 1 : 0;
                text = b != '"';
                continue;
            }

            if (depth == 0 && (b is (byte)',' or (byte)':'))
            {
                return i;
            }

            text = b == '"';
            depth += b is (byte)'{' or (byte)'[' ? 1 : b is (byte)'}' or (byte)']' ? -1 : 0;
        }

        return json.Length;
    }
}
