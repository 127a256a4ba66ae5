namespace Plainsight.Events;

/// <summary>The three numbers that every version on the wire has.</summary>
internal readonly record struct VersionNumbers(ushort Major, ushort Minor, ushort Patch)
{
    public static VersionNumbers From(Version? version) =>
        version is null ? default : new(Limit(version.Major), Limit(version.Minor), Limit(version.Build));

    /// <summary>Reads one to four numbers with dots. Missing ones are 0, a fourth one is dropped, and larger ones than 65535 become that.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out VersionNumbers numbers)
    {
        Span<int> parts = stackalloc int[4];
        int part = 0;
        bool digits = false;
        numbers = default;
        foreach (char c in text)
        {
            if (c == '.' && digits && part < 3)
            {
                part++;
                digits = false;
            }
            else if (c is >= '0' and <= '9')
            {
                parts[part] = Math.Min((parts[part] * 10) + (c - '0'), ushort.MaxValue);
                digits = true;
            }
            else
            {
                return false;
            }
        }

        numbers = new((ushort)parts[0], (ushort)parts[1], (ushort)parts[2]);
        return digits;
    }

    public void WriteTo(ref ByteWriter writer)
    {
        writer.Number((ulong)Major);
        writer.Raw((byte)'.');
        writer.Number((ulong)Minor);
        writer.Raw((byte)'.');
        writer.Number((ulong)Patch);
    }

    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}.{Patch}");

    private static ushort Limit(int number) => (ushort)Math.Clamp(number, 0, ushort.MaxValue);
}
