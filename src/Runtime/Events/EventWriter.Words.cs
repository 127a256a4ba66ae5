using Plainsight.Events;

namespace Plainsight;

/// <content>Values that are words of the shape.</content>
public ref partial struct EventWriter
{
    /// <summary>Writes a truth value.</summary>
    public void Bool(int field, bool v)
    {
        if (Take(field, ShapeKind.Bool) is { } shape)
        {
            Member(shape.Member(v));
        }
    }

    /// <summary>Writes whether the app runs in continuous integration.</summary>
    public void Bool(int field, CiRun v) => Bool(field, v.Value);

    /// <summary>Writes the name of an enum member, by its position among the shape's values. A position outside them is written as <c>other</c> if there is such a value, else as null.</summary>
    public void Enum(int field, int member)
    {
        if (Take(field, ShapeKind.Enum) is not { } shape)
        {
            return;
        }

        int index = (uint)member < (uint)shape.Words.Length ? member : shape.IndexOf("other"u8);
        if (index < 0)
        {
            Member(shape.KeyBytes);
            Nothing();
        }
        else
        {
            Member(shape.Member(index));
        }
    }

    /// <summary>Writes the names of flags: bit 0 is the shape's first value. Bits that the shape does not have are dropped.</summary>
    public void Flags(int field, ulong members)
    {
        if (Begin(field, ShapeKind.Flags) is { } shape)
        {
            Set(shape, members);
        }
    }

    /// <summary>Writes a word of a vocabulary, by its position. A position outside it is <c>other</c>.</summary>
    public void Word(int field, int word)
    {
        if (Begin(field, ShapeKind.Vocabulary) is { Words.Length: > 0 } shape)
        {
            _bytes.Quoted(shape.Word((uint)word < (uint)shape.Words.Length ? word : 0));
        }
    }

    /// <summary>Writes the name of a command or of its alias, by its position among the shape's words. A position outside them is <c>other</c>.</summary>
    public void Name(int field, int position)
    {
        if ((Begin(field, ShapeKind.Command) ?? Begin(field, ShapeKind.Alias)) is not { } shape)
        {
            return;
        }

        _bytes.Quoted((uint)position < (uint)shape.Words.Length ? shape.Word(position) : "other"u8);
    }

    /// <summary>Writes the names of options, each with what stands for its value: bit 0 is the shape's first word. Bits that the shape does not have are dropped.</summary>
    public void Options(int field, ulong members)
    {
        if (Begin(field, ShapeKind.Options) is { } shape)
        {
            Set(shape, members);
        }
    }

    /// <summary>Writes the name of an exception's type, if it or a base type stands in the shape, else <c>other</c>; null when there is no exception.</summary>
    public void Exception(int field, ExceptionKind v)
    {
        if (Begin(field, ShapeKind.Exception) is not { } shape)
        {
            return;
        }

        if (v.Type is null)
        {
            Nothing();
        }
        else
        {
            _bytes.Quoted(shape.Word(shape.Exceptions.Find(v.Type)));
        }
    }

    /// <summary>Writes a route template, if it stands in the shape, else <c>unlisted</c>.</summary>
    public void Route(int field, RouteTemplate v)
    {
        if (Begin(field, ShapeKind.Route) is { } shape)
        {
            _bytes.Quoted(shape.Word(shape.IndexOfHash(v.Hash)));
        }
    }

    private void Option(ReadOnlySpan<byte> word)
    {
        int value = word.IndexOf((byte)'=');
        _bytes.Quoted(value < 0 ? word : word[..value]);
        if (value >= 0)
        {
            _bytes.Raw((byte)',');
            _bytes.Quoted(word[(value + 1)..]);
        }
    }

    private void Set(ShapeField shape, ulong members)
    {
        bool separate = false;
        _bytes.Raw((byte)'[');
        for (int i = 0; i < shape.Words.Length && i < 64; i++)
        {
            if ((members & (1UL << i)) == 0)
            {
                continue;
            }

            if (separate)
            {
                _bytes.Raw((byte)',');
            }

            separate = true;
            if (shape.Kind == ShapeKind.Options)
            {
                Option(shape.Word(i));
            }
            else
            {
                _bytes.Quoted(shape.Word(i));
            }
        }

        _bytes.Raw((byte)']');
    }
}
