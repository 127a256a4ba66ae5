namespace Plainsight.Events;

/// <summary>Appends UTF-8 to a buffer of fixed size. What does not fit is not written, and <see cref="Overflowed"/> says so.</summary>
/// <remarks>Scalar loops: they are as fast for some hundred bytes, and a vectorised helper costs a millisecond at its first call in a short process.</remarks>
internal ref struct ByteWriter(Span<byte> buffer)
{
    private Span<byte> _buffer = buffer;

    public int Length { get; private set; }

    public bool Overflowed { get; private set; }

    public readonly ReadOnlySpan<byte> Written => _buffer[..Length];

    public void Raw(scoped ReadOnlySpan<byte> bytes)
    {
        if (Fits(bytes.Length))
        {
            bytes.CopyTo(_buffer[Length..]);
            Length += bytes.Length;
        }
    }

    public void Raw(byte value)
    {
        if (Fits(1))
        {
            _buffer[Length++] = value;
        }
    }

    /// <summary>Writes text in quotes, escaped where JSON asks for it.</summary>
    public void Quoted(ReadOnlySpan<byte> text)
    {
        int plain = 0;
        while (plain < text.Length && text[plain] is >= 0x20 and not (byte)'"' and not (byte)'\\')
        {
            plain++;
        }

        Raw((byte)'"');
        Raw(text[..plain]);
        foreach (byte b in text[plain..])
        {
            if (b < 0x20)
            {
                Raw("\\u00"u8);
                Hex(b, 2);
                continue;
            }

            if (b is (byte)'"' or (byte)'\\')
            {
                Raw((byte)'\\');
            }

            Raw(b);
        }

        Raw((byte)'"');
    }

    public void Number(long value)
    {
        if (value < 0)
        {
            Raw((byte)'-');
        }

        Number(value < 0 ? unchecked((ulong)-value) : (ulong)value);
    }

    public void Number(ulong value)
    {
        int digits = 1;
        for (ulong power = 10; digits < 20 && value >= power; power *= 10)
        {
            digits++;
        }

        if (!Fits(digits))
        {
            return;
        }

        for (int i = Length + digits - 1; i >= Length; i--)
        {
            ulong rest = value / 10;
            _buffer[i] = (byte)('0' + (int)(value - (rest * 10)));
            value = rest;
        }

        Length += digits;
    }

    /// <summary>Writes a digit, and zeros behind it.</summary>
    public void Number(int digit, int zeros)
    {
        if (!Fits(zeros + 1))
        {
            return;
        }

        _buffer[Length++] = (byte)('0' + digit);
        for (int end = Length + zeros; Length < end; Length++)
        {
            _buffer[Length] = (byte)'0';
        }
    }

    /// <summary>Writes a number with leading zeros.</summary>
    public void Padded(int value, int digits)
    {
        int power = 1;
        for (int i = 1; i < digits; i++)
        {
            power *= 10;
        }

        for (; power > 0; power /= 10)
        {
            Raw((byte)('0' + (value / power % 10)));
        }
    }

    /// <summary>Writes a number that is counted in its last decimal: 1500 with three decimals is <c>1.500</c>.</summary>
    public void Decimal(Int128 value, int decimals, long scale)
    {
        if (value < 0)
        {
            Raw((byte)'-');
        }

        Int128 size = Int128.Abs(value);
        Number((ulong)(size / scale));
        if (decimals > 0)
        {
            Raw((byte)'.');
            Padded((int)(size % scale), decimals);
        }
    }

    /// <summary>Writes the lowest digits of a number in lower-case hex.</summary>
    public void Hex(ulong value, int digits)
    {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        {
            Raw("0123456789abcdef"u8[(int)(value >> shift) & 15]);
        }
    }

    /// <summary>Writes bytes in Base64; their number is a multiple of three.</summary>
    public void Base64(scoped ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;
        for (int i = 0; i + 2 < bytes.Length; i += 3)
        {
            int group = (bytes[i] << 16) | (bytes[i + 1] << 8) | bytes[i + 2];
            for (int shift = 18; shift >= 0; shift -= 6)
            {
                Raw(digits[(group >> shift) & 63]);
            }
        }
    }

    public void Uuid(Guid value, bool compact)
    {
        Span<byte> bytes = stackalloc byte[16];
        Span<byte> text = stackalloc byte[36];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        int length = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (!compact && (i is 4 or 6 or 8 or 10))
            {
                text[length++] = (byte)'-';
            }

            text[length++] = "0123456789abcdef"u8[bytes[i] >> 4];
            text[length++] = "0123456789abcdef"u8[bytes[i] & 15];
        }

        Raw(text[..length]);
    }

    private bool Fits(int count)
    {
        if (count <= _buffer.Length - Length)
        {
            return true;
        }

        // Nothing that is shorter may follow what was left out.
        _buffer = _buffer[..Length];
        Overflowed = true;
        return false;
    }
}
