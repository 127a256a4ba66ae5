namespace Plainsight.Events;

/// <summary>The hash that names a shape: FNV-1a with 64 bits.</summary>
/// <remarks>Compiled into the runtime and into the rules, so that both sides name a shape alike. A scalar loop, because a vectorised one costs a millisecond in a short process.</remarks>
internal static class ShapeHash
{
    public static ulong Of(ReadOnlySpan<byte> shape)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in shape)
        {
            hash = unchecked((hash ^ b) * 1099511628211);
        }

        return hash;
    }
}
