using System.Buffers.Binary;
using System.Security.Cryptography;
using Plainsight.Events;

namespace Plainsight;

/// <summary>Stands for a text, so that distinct ones can be counted without knowing them: on the wire it is HMAC-SHA256 under a random key that only this installation has, and that is never sent. The same text gives another pseudonym in another installation and in another field.</summary>
/// <remarks>It holds a hash, never the text. The default value is sent as an empty text.</remarks>
public readonly partial record struct Pseudonym
{
    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;
    private readonly bool _isSet;

    private Pseudonym(ReadOnlySpan<byte> digest)
    {
        _a = BinaryPrimitives.ReadUInt64BigEndian(digest);
        _b = BinaryPrimitives.ReadUInt64BigEndian(digest[8..]);
        _c = BinaryPrimitives.ReadUInt64BigEndian(digest[16..]);
        _d = BinaryPrimitives.ReadUInt64BigEndian(digest[24..]);
        _isSet = true;
    }

    /// <summary>Stands for a text; null gives the default value. Nothing is thrown.</summary>
    public static Pseudonym Of(string? text) => Made([text]);

    /// <summary>Stands for several texts together: <c>("ab", "c")</c> is another one than <c>("a", "bc")</c>. Only nulls give the default value. Nothing is thrown.</summary>
    public static Pseudonym Of(string? first, string? second, params string?[]? more) => Made([first, second, .. more ?? []]);

    /// <summary>Says that there is a pseudonym, not which.</summary>
    public override string ToString() => _isSet ? "pseudonym" : "";

    /// <summary>Writes the 16 hex digits, or nothing for the default value.</summary>
    internal void WriteTo(ref ByteWriter writer, ReadOnlySpan<byte> path, ReadOnlySpan<byte> key)
    {
        const int OnStack = 512;
        if (!_isSet)
        {
            return;
        }

        int length = path.Length + 1 + SHA256.HashSizeInBytes;
        Span<byte> message = length <= OnStack ? stackalloc byte[OnStack] : new byte[length];
        message = message[..length];
        path.CopyTo(message);
        message[path.Length] = 0;
        Span<byte> digest = message[(path.Length + 1)..];
        BinaryPrimitives.WriteUInt64BigEndian(digest, _a);
        BinaryPrimitives.WriteUInt64BigEndian(digest[8..], _b);
        BinaryPrimitives.WriteUInt64BigEndian(digest[16..], _c);
        BinaryPrimitives.WriteUInt64BigEndian(digest[24..], _d);
        Span<byte> code = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, message, code);
        writer.Hex(BinaryPrimitives.ReadUInt64BigEndian(code), 16);
    }

    private static Pseudonym Made(ReadOnlySpan<string?> parts)
    {
        bool any = false;
        foreach (string? part in parts)
        {
            any |= part is not null;
        }

        if (!any)
        {
            return default;
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        TextBytes.Prefixed(parts, digest, static (bytes, target) => SHA256.HashData(bytes, target));
        return new Pseudonym(digest);
    }
}
