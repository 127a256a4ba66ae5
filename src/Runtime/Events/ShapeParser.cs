namespace Plainsight.Events;

/// <summary>Reads the text of a shape. Text that no generator wrote gives fields of an unknown kind, for which nothing is ever written.</summary>
internal ref struct ShapeParser(byte[] shape)
{
    private const int MaxFields = 64;

    private readonly byte[] _scratch = new byte[shape.Length + MaxFields];
    private readonly List<ShapeField> _fields = [];
    private ShapeSlice _event;
    private int _position;

    public ShapePlan Parse()
    {
        ShapeWords first = new(shape, Line());
        int version = 0;
        long atMostEvery = 0;
        if (first.Next().SequenceEqual("event"u8))
        {
            _event = first.NextSlice();
            version = (int)first.NextNumber();
            atMostEvery = first.Skip("at-most-every"u8) ? first.NextNumber() : 0;
        }

        while (_position < shape.Length && _fields.Count < MaxFields)
        {
            Field(Line());
        }

        return new ShapePlan(_event.Of(shape).ToArray(), version, ShapeHash.Of(shape), [.. _fields]) { AtMostEvery = atMostEvery };
    }

    private ShapeSlice Line()
    {
        int start = _position;
        while (_position < shape.Length && shape[_position] != '\n')
        {
            _position++;
        }

        return new ShapeSlice(start, _position++ - start);
    }

    private readonly void Field(ShapeSlice line)
    {
        int indent = 0;
        while (indent < line.Length && shape[line.Start + indent] == ' ')
        {
            indent++;
        }

        ShapeWords words = new(shape, new ShapeSlice(line.Start + indent, line.Length - indent));
        ShapeSlice name = words.NextSlice();
        bool nullable = name.Length > 0 && shape[name.Start + name.Length - 1] == '?';
        if (nullable)
        {
            name = new ShapeSlice(name.Start, name.Length - 1);
        }

        int parent = Parent(indent / 2);
        ShapeType type = ShapeType.Read(ref words);
        _fields.Add(new ShapeField(shape, name, type)
        {
            Nullable = nullable,
            Parent = parent,
            Group = parent < 0 ? null : _fields[parent],
            ConsentHash = ConsentHash(parent, name, nullable, type.Text),
        });
    }

    /// <summary>The last group at the depth above.</summary>
    private readonly int Parent(int depth)
    {
        int field = _fields.Count - 1;
        while (field >= 0 && (_fields[field].Kind != ShapeKind.Group || Depth(field) != depth - 1))
        {
            field--;
        }

        return depth == 0 ? -1 : field;
    }

    private readonly int Depth(int field)
    {
        int depth = 0;
        for (int group = _fields[field].Parent; group >= 0; group = _fields[group].Parent)
        {
            depth++;
        }

        return depth;
    }

    private readonly uint ConsentHash(int parent, ShapeSlice name, bool nullable, ShapeSlice type)
    {
        ByteWriter writer = new(_scratch);
        writer.Raw(_event.Of(shape));
        writer.Raw("\n"u8);
        Path(ref writer, parent < 0 ? null : _fields[parent]);
        writer.Raw(name.Of(shape));
        writer.Raw(nullable ? "\n?"u8 : "\n"u8);
        writer.Raw(type.Of(shape));
        return unchecked((uint)ShapeHash.Of(writer.Written));
    }

    private static void Path(ref ByteWriter writer, ShapeField? group)
    {
        if (group is null)
        {
            return;
        }

        Path(ref writer, group.Group);
        writer.Raw(group.NameBytes);
        writer.Raw("."u8);
    }
}
