namespace Plainsight.Sinks;

/// <summary>Looks for a field in a protobuf message of somebody else: fields stand in any order, and there may be others. What is cut off ends it.</summary>
internal ref struct ProtoReader(ReadOnlySpan<byte> message)
{
    public const int Varint = 0;
    public const int LengthDelimited = 2;

    private const int Fixed64Bits = 1;
    private const int Fixed32Bits = 5;

    private ReadOnlySpan<byte> _rest = message;

    /// <summary>The value of the field that was found, where it is a number.</summary>
    public ulong Number { get; private set; }

    /// <summary>The value of the field that was found, where it is a text or a message.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Goes to the next field of a number and a type.</summary>
    public bool Find(int field, int type)
    {
        while (TryNumber(out ulong tag) && TryValue((int)(tag & 7)))
        {
            if (tag == (ulong)((field << 3) | type))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryValue(int type)
    {
        ulong number = 0;
        bool isThere = type switch
        {
            Varint => TryNumber(out number),
            LengthDelimited => TryNumber(out ulong length) && TryTake(length),
            Fixed64Bits => TryTake(8),
            Fixed32Bits => TryTake(4),
            _ => false,
        };
        Number = number;
        return isThere;
    }

    private bool TryTake(ulong length)
    {
        if (length > (ulong)_rest.Length)
        {
            return false;
        }

        Bytes = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return true;
    }

    private bool TryNumber(out ulong value)
    {
        value = 0;
        for (int i = 0; i < Math.Min(_rest.Length, 10); i++)
        {
            value |= (ulong)(_rest[i] & 0x7F) << (7 * i);
            if (_rest[i] < 0x80)
            {
                _rest = _rest[(i + 1)..];
                return true;
            }
        }

        return false;
    }
}
