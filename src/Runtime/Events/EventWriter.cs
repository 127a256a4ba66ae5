using Plainsight.Events;

namespace Plainsight;

/// <summary>Writes the values of an event, by the position of their field in the shape. It takes no text: what stands on the wire is the shape's text, numbers, versions, random ids and hashes.</summary>
/// <remarks>A position or a kind that the shape does not have, and a field that nobody agreed to, are left out. Buckets and limits are applied here, from the shape. Nothing is thrown.</remarks>
public ref partial struct EventWriter
{
    private readonly ShapeField[]? _fields;
    private readonly ulong _mask;
    private readonly bool _constantIds;
    private readonly PseudonymKey? _key;
    private ByteWriter _bytes;
    private ulong _done;
    private int _group;
    private bool _separate;

    internal EventWriter(ShapePlan plan, ulong mask, Span<byte> buffer, bool constantIds, PseudonymKey? key = null)
    {
        _fields = plan.Fields;
        _mask = mask;
        _constantIds = constantIds;
        _key = constantIds ? PseudonymKey.Constant : key;
        _bytes = new ByteWriter(buffer);
        _group = -1;
        _bytes.Raw((byte)'{');
    }

    internal readonly int Length => _bytes.Length;

    internal readonly bool Overflowed => _bytes.Overflowed;

    /// <summary>Writes null, for a field that may be null.</summary>
    public void Null(int field)
    {
        if (_fields is not null && (uint)field < (uint)_fields.Length && _fields[field].Nullable && Begin(field, _fields[field].Kind) is not null)
        {
            Nothing();
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
        if (_fields is not null && _group == field && field >= 0)
        {
            _bytes.Raw((byte)'}');
            _group = _fields[field].Parent;
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

    private void Nothing() => _bytes.Raw("null"u8);

    /// <summary>Writes the field's key when the field is due here, agreed to and of that kind.</summary>
    private ShapeField? Begin(int field, ShapeKind kind)
    {
        ShapeField? shape = Take(field, kind);
        if (shape is not null)
        {
            Member(shape.KeyBytes);
        }

        return shape;
    }

    /// <summary>Writes what begins with a comma, which the first member of an object leaves out.</summary>
    private void Member(ReadOnlySpan<byte> bytes)
    {
        _bytes.Raw(_separate ? bytes : bytes[1..]);
        _separate = true;
    }

    /// <summary>Takes a field when it is due here, agreed to and of that kind. Whoever takes it writes it.</summary>
    private ShapeField? Take(int field, ShapeKind kind)
    {
        ShapeField[]? fields = _fields;
        if (fields is null || (uint)field >= (uint)fields.Length)
        {
            return null;
        }

        ulong bit = 1UL << field;
        ShapeField shape = fields[field];
        if (shape.Kind != kind || kind == ShapeKind.Unknown || shape.Parent != _group || (_mask & ~_done & bit) == 0)
        {
            return null;
        }

        _done |= bit;
        return shape;
    }
}
