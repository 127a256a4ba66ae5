using System.Text;

namespace Plainsight.Events;

/// <summary>One line of a shape. Names and values become strings only when a command asks for them: the wire takes their bytes.</summary>
internal sealed class ShapeField(byte[] shape, ShapeSlice name, ShapeType type)
{
    private string[]? _values;
    private byte[]? _path;
    private byte[]? _key;
    private byte[]?[]? _members;
    private byte[]? _true;
    private byte[]? _false;
    private ulong[]? _hashes;
    private ExceptionWords? _exceptions;

    public ShapeKind Kind { get; } = type.Kind;

    public required bool Nullable { get; init; }

    /// <summary>The position of the group that holds this field, or -1.</summary>
    public required int Parent { get; init; }

    /// <summary>The group that holds this field.</summary>
    public required ShapeField? Group { get; init; }

    /// <summary>The low half of the hash over event, path and type: what a yes to this field is stored as.</summary>
    public required uint ConsentHash { get; init; }

    /// <summary>Where the values stand in the shape.</summary>
    public ShapeSlice[] Words => type.Words;

    public ShapeRange? Range { get; } = type.Range;

    /// <summary>The unit of a duration.</summary>
    public TimeUnit Unit => type.Unit;

    /// <summary>Whether an id is written without dashes.</summary>
    public bool Compact => type.Compact;

    public string Name => Text(name);

    /// <summary>The names with dots, from the outermost group on.</summary>
    public string Path => Group is null ? Name : Group.Path + "." + Name;

    public ReadOnlySpan<byte> PathBytes => _path ??= Encoding.UTF8.GetBytes(Path);

    /// <summary>The type and its words, as they stand in the shape.</summary>
    public string TypeText => Text(type.Text);

    public string[] Values => _values ??= Array.ConvertAll(Words, Text);

    /// <summary>The words as names of exceptions.</summary>
    public ExceptionWords Exceptions => _exceptions ??= new ExceptionWords(this);

    public ReadOnlySpan<byte> NameBytes => name.Of(shape);

    /// <summary>A comma, the name in quotes and a colon: what stands before the value in an object.</summary>
    public ReadOnlySpan<byte> KeyBytes => _key ??= Quoted(NameBytes, ","u8, ":"u8);

    public ReadOnlySpan<byte> Word(int index) => Words[index].Of(shape);

    /// <summary>A comma, the name and a word as its value: one copy instead of two, since most fields are words.</summary>
    public ReadOnlySpan<byte> Member(int index)
    {
        byte[]?[] members = _members ??= new byte[]?[Words.Length];
        return members[index] ??= Quoted(Word(index), KeyBytes, default);
    }

    /// <inheritdoc cref="Member(int)"/>
    public ReadOnlySpan<byte> Member(bool value) => value ? _true ??= [.. KeyBytes, .. "true"u8] : _false ??= [.. KeyBytes, .. "false"u8];

    /// <summary>The position of a value, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> value)
    {
        for (int i = 0; i < Words.Length; i++)
        {
            if (Word(i).SequenceEqual(value))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The position of the word with a hash; 0, the first word, when there is none.</summary>
    public int IndexOfHash(ulong hash)
    {
        _hashes ??= Array.ConvertAll(Words, word => ShapeHash.Of(word.Of(shape)));
        for (int i = 1; i < _hashes.Length; i++)
        {
            if (_hashes[i] == hash)
            {
                return i;
            }
        }

        return 0;
    }

    private static byte[] Quoted(ReadOnlySpan<byte> text, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        // A byte takes six when it has to be escaped.
        byte[] buffer = new byte[before.Length + (text.Length * 6) + 2 + after.Length];
        ByteWriter writer = new(buffer);
        writer.Raw(before);
        writer.Quoted(text);
        writer.Raw(after);
        return buffer.AsSpan(0, writer.Length).ToArray();
    }

    private string Text(ShapeSlice slice) => Encoding.UTF8.GetString(slice.Of(shape));
}
