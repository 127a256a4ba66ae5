using Plainsight.Events;

namespace Plainsight;

/// <summary>Writes the values of an event, by the position of their field in the shape. It takes no text: what stands on the wire is the shape's text, numbers, versions and random ids.</summary>
/// <remarks>A position or a kind that the shape does not have, and a field that nobody agreed to, are left out. Buckets and limits are applied here, from the shape. Nothing is thrown.</remarks>
public ref struct EventWriter
{
    private readonly ShapePlan? _plan;
    private readonly ulong _mask;
    private readonly bool _constantIds;
    private ByteWriter _bytes;
    private ulong _done;
    private int _group;
    private bool _separate;

    internal EventWriter(ShapePlan plan, ulong mask, Span<byte> buffer, bool constantIds)
    {
        _plan = plan;
        _mask = mask;
        _constantIds = constantIds;
        _bytes = new ByteWriter(buffer);
        _group = -1;
        _bytes.Raw((byte)'{');
    }

    internal readonly int Length => _bytes.Length;

    internal readonly bool Overflowed => _bytes.Overflowed;

    /// <summary>Writes a truth value.</summary>
    public void Bool(int field, bool v)
    {
        if (Begin(field, ShapeKind.Bool) is not null)
        {
            _bytes.Raw(v ? "true"u8 : "false"u8);
        }
    }

    /// <summary>Writes the name of an enum member, by its position among the shape's values. A position outside them is written as <c>other</c> if there is such a value, else as null.</summary>
    public void Enum(int field, int member)
    {
        if (Begin(field, ShapeKind.Enum) is not { } shape)
        {
            return;
        }

        int index = (uint)member < (uint)shape.Words.Length ? member : shape.IndexOf("other"u8);
        if (index < 0)
        {
            _bytes.Raw("null"u8);
        }
        else
        {
            _bytes.Quoted(shape.Word(index));
        }
    }

    /// <summary>Writes the names of flags: bit 0 is the shape's first value. Bits that the shape does not have are dropped.</summary>
    public void Flags(int field, ulong members)
    {
        if (Begin(field, ShapeKind.Flags) is not { } shape)
        {
            return;
        }

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
            _bytes.Quoted(shape.Word(i));
        }

        _bytes.Raw((byte)']');
    }

    /// <summary>Writes a number: clamped, then as the lower edge of its bucket unless the shape says exact. Below zero is the bucket 0.</summary>
    public void Integer(int field, long v)
    {
        if (Begin(field, ShapeKind.Integer)?.Range is { } range)
        {
            Number(range, v);
        }
    }

    /// <inheritdoc cref="Integer(int, long)"/>
    public void Integer(int field, ulong v)
    {
        if (Begin(field, ShapeKind.Integer)?.Range is not { } range)
        {
            return;
        }

        if (range.TryClamp(v, out long clamped))
        {
            Number(range, clamped);
        }
        else
        {
            _bytes.Number(range.LowerEdge(v));
        }
    }

    /// <summary>Writes a duration in whole milliseconds, as <see cref="Integer(int, long)"/> does.</summary>
    public void Duration(int field, TimeSpan v)
    {
        if (Begin(field, ShapeKind.Duration)?.Range is { } range)
        {
            Number(range, v.Ticks / TimeSpan.TicksPerMillisecond);
        }
    }

    /// <summary>Writes the app's version.</summary>
    public void Version(int field, AppVersion v)
    {
        if (Begin(field, ShapeKind.AppVersion) is not null)
        {
            _bytes.Raw((byte)'"');
            v.WriteTo(ref _bytes);
            _bytes.Raw((byte)'"');
        }
    }

    /// <summary>Writes the runtime's version.</summary>
    public void Version(int field, RuntimeVersion v)
    {
        if (Begin(field, ShapeKind.RuntimeVersion) is not null)
        {
            _bytes.Raw((byte)'"');
            v.WriteTo(ref _bytes);
            _bytes.Raw((byte)'"');
        }
    }

    /// <summary>Writes the operating system's version.</summary>
    public void Version(int field, OsVersion v)
    {
        if (Begin(field, ShapeKind.OsVersion) is not null)
        {
            _bytes.Raw((byte)'"');
            v.WriteTo(ref _bytes);
            _bytes.Raw((byte)'"');
        }
    }

    /// <summary>Writes the first three numbers of a version, or null.</summary>
    public void Version(int field, Version? v)
    {
        if (Begin(field, ShapeKind.PlainVersion) is null)
        {
            return;
        }

        if (v is null)
        {
            _bytes.Raw("null"u8);
            return;
        }

        _bytes.Raw((byte)'"');
        VersionNumbers.From(v).WriteTo(ref _bytes);
        _bytes.Raw((byte)'"');
    }

    /// <summary>Writes the id of this installation; an id that was never made is left out.</summary>
    public void Id(int field, InstallId v) => Id(field, ShapeKind.InstallId, v.Value);

    /// <summary>Writes the id of this process; an id that was never made is left out.</summary>
    public void Id(int field, SessionId v) => Id(field, ShapeKind.SessionId, v.Value);

    /// <summary>Writes the id of a piece of work; an id that was never made is left out.</summary>
    public void Id(int field, RunId v) => Id(field, ShapeKind.RunId, v.Value);

    /// <summary>Writes a word of a vocabulary, by its position. A position outside it is <c>other</c>.</summary>
    public void Word(int field, int word)
    {
        if (Begin(field, ShapeKind.Vocabulary) is { Words.Length: > 0 } shape)
        {
            _bytes.Quoted(shape.Word((uint)word < (uint)shape.Words.Length ? word : 0));
        }
    }

    /// <summary>Writes null, for a field that may be null.</summary>
    public void Null(int field)
    {
        if (_plan is not null && (uint)field < (uint)_plan.Fields.Length && _plan.Fields[field].Nullable && Begin(field, _plan.Fields[field].Kind) is not null)
        {
            _bytes.Raw("null"u8);
        }
    }

    /// <summary>Opens a nested object.</summary>
    public void BeginGroup(int field)
    {
        if (Begin(field, ShapeKind.Group) is not null)
        {
            _bytes.Raw((byte)'{');
            _group = field;
            _separate = false;
        }
    }

    /// <summary>Closes a nested object.</summary>
    public void EndGroup(int field)
    {
        if (_plan is not null && _group == field && field >= 0)
        {
            _bytes.Raw((byte)'}');
            _group = _plan.Fields[field].Parent;
            _separate = true;
        }
    }

    /// <summary>Closes what is open.</summary>
    internal void End()
    {
        while (_group >= 0)
        {
            EndGroup(_group);
        }

        _bytes.Raw((byte)'}');
    }

    private void Id(int field, ShapeKind kind, Guid value)
    {
        if (value == Guid.Empty || Begin(field, kind) is not { } shape)
        {
            return;
        }

        _bytes.Raw((byte)'"');
        _bytes.Uuid(_constantIds ? ConstantId.Value : value, shape.Compact);
        _bytes.Raw((byte)'"');
    }

    private void Number(ShapeRange range, long value)
    {
        long clamped = range.Clamp(value);
        if (range.Kind == RangeKind.Exact)
        {
            _bytes.Number(clamped);
        }
        else
        {
            _bytes.Number(clamped < 0 ? 0 : range.LowerEdge((ulong)clamped));
        }
    }

    /// <summary>Writes the field's key when the field is due here, agreed to and of that kind.</summary>
    private ShapeField? Begin(int field, ShapeKind kind)
    {
        if (_plan is null || (uint)field >= (uint)_plan.Fields.Length)
        {
            return null;
        }

        ulong bit = 1UL << field;
        ShapeField shape = _plan.Fields[field];
        if (shape.Kind != kind || kind == ShapeKind.Unknown || shape.Parent != _group || (_mask & ~_done & bit) == 0)
        {
            return null;
        }

        _done |= bit;
        if (_separate)
        {
            _bytes.Raw((byte)',');
        }

        _separate = true;
        _bytes.Quoted(shape.NameBytes);
        _bytes.Raw((byte)':');
        return shape;
    }
}
