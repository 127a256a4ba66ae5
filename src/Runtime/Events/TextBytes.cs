using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Plainsight.Events;

/// <summary>Turns text into the bytes that a pseudonym is made of, and forgets them at once.</summary>
internal static class TextBytes
{
    private const int LengthBytes = 4;

    public delegate void Use(ReadOnlySpan<byte> bytes, Span<byte> target);

    /// <summary>Hands over texts one after the other as UTF-8.</summary>
    public static void Joined(string first, string second, Span<byte> target, Use use)
    {
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(first) + Encoding.UTF8.GetByteCount(second)];
        int length = Encoding.UTF8.GetBytes(first, bytes);
        Encoding.UTF8.GetBytes(second, bytes.AsSpan(length));
        Handed(bytes, target, use);
    }

    /// <summary>Hands over texts as UTF-8, each behind its length in four bytes, the highest first; the length of null is -1.</summary>
    public static void Prefixed(ReadOnlySpan<string?> parts, Span<byte> target, Use use)
    {
        int length = 0;
        foreach (string? part in parts)
        {
            length += LengthBytes + Encoding.UTF8.GetByteCount(part ?? "");
        }

        byte[] bytes = new byte[length];
        Span<byte> rest = bytes;
        foreach (string? part in parts)
        {
            int written = Encoding.UTF8.GetBytes(part ?? "", rest[LengthBytes..]);
            BinaryPrimitives.WriteInt32BigEndian(rest, part is null ? -1 : written);
            rest = rest[(LengthBytes + written)..];
        }

        Handed(bytes, target, use);
    }

    private static void Handed(byte[] bytes, Span<byte> target, Use use)
    {
        use(bytes, target);
        CryptographicOperations.ZeroMemory(bytes);
    }
}
