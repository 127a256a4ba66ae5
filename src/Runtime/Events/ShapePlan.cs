using System.Text;

namespace Plainsight.Events;

/// <summary>A shape, read once per event type.</summary>
internal sealed class ShapePlan
{
    private readonly byte[] _event;
    private byte[]? _head;

    internal ShapePlan(byte[] @event, int version, ulong hash, ShapeField[] fields)
    {
        _event = @event;
        Version = version;
        Hash = hash;
        Fields = fields;
    }

    /// <summary>The event's name; empty for a context.</summary>
    public string Event => Encoding.UTF8.GetString(_event);

    public ReadOnlySpan<byte> EventBytes => _event;

    public int Version { get; }

    /// <summary>What stands in a record between its time and its context: name, version and hash of the shape.</summary>
    public ReadOnlySpan<byte> RecordHead => _head ??= Head();

    public ulong Hash { get; }

    public ShapeField[] Fields { get; }

    /// <summary>The seconds in which it is recorded once at most, on this computer; 0 = no limit.</summary>
    public long AtMostEvery { get; init; }

    /// <summary>What a yes to an event without fields is stored as: then its name is all that is shown.</summary>
    public uint ConsentHash => unchecked((uint)ShapeHash.Of([.. _event, (byte)'\n']));

    /// <summary>Every field of the plan.</summary>
    public ulong Everything => Fields.Length >= 64 ? ulong.MaxValue : (1UL << Fields.Length) - 1;

    public static ShapePlan Parse(ReadOnlySpan<byte> shape) => new ShapeParser(shape.ToArray()).Parse();

    /// <summary>The shape of an app's context; null = it has none.</summary>
    public static ShapePlan? OfContext(TelemetryDefinition definition) => definition.Shapes(-1) is { IsEmpty: false } shape ? Parse(shape) : null;

    /// <summary>All shapes of an app, the context's last.</summary>
    public static IEnumerable<ShapePlan> All(TelemetryDefinition definition)
    {
        for (int position = 0; position < definition.ShapeHashes.Length; position++)
        {
            yield return Parse(definition.Shapes(position));
        }

        if (OfContext(definition) is { } context)
        {
            yield return context;
        }
    }

    /// <summary>Whether a field of that kind is in the mask.</summary>
    public bool Holds(ShapeKind kind, ulong mask)
    {
        for (int i = 0; i < Fields.Length; i++)
        {
            if (Fields[i].Kind == kind && (mask & (1UL << i)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One bit per field that was agreed to. A group is in it when something inside is.</summary>
    public ulong Mask(AgreedFields agreed)
    {
        ulong mask = 0;
        for (int i = 0; i < Fields.Length; i++)
        {
            if (Fields[i].Kind == ShapeKind.Group || !agreed.Contains(Fields[i].ConsentHash))
            {
                continue;
            }

            for (int field = i; field >= 0; field = Fields[field].Parent)
            {
                mask |= 1UL << field;
            }
        }

        return mask;
    }

    /// <summary>Whether something of the event was agreed to, so that it may travel.</summary>
    /// <param name="agreed">What was agreed to.</param>
    /// <param name="mask">What <see cref="Mask"/> makes of it.</param>
    public bool Travels(AgreedFields agreed, ulong mask) => mask != 0 || (Fields.Length == 0 && agreed.Contains(ConsentHash));

    private byte[] Head()
    {
        // A byte of a name takes six when it has to be escaped.
        byte[] buffer = new byte[(_event.Length * 6) + 100];
        ByteWriter writer = new(buffer);
        writer.Raw("\",\"event\":"u8);
        writer.Quoted(_event);
        writer.Raw(",\"version\":"u8);
        writer.Number((long)Version);
        writer.Raw(",\"shape\":\""u8);
        writer.Hex(Hash, 16);
        writer.Raw("\",\"context\":"u8);
        return buffer.AsSpan(0, writer.Length).ToArray();
    }
}
