using System.Buffers.Binary;
using System.Security.Cryptography;
using Plainsight.Events;

namespace Plainsight;

/// <content>The hash with a salt that everybody knows.</content>
public readonly partial record struct Pseudonym
{
    /// <summary>The first 16 hex digits of SHA-256 over a public salt and a text, for pages that promise this. Whoever guesses the text can check the guess: PST0130.</summary>
    /// <remarks>It holds a hash, never the text. The default value is sent as an empty text.</remarks>
    public readonly record struct WithPublicSalt
    {
        private readonly ulong _value;
        private readonly bool _isSet;

        private WithPublicSalt(ulong value)
        {
            _value = value;
            _isSet = true;
        }

        /// <summary>Stands for a text; null gives the default value. Nothing is thrown.</summary>
        /// <param name="salt">Stands before the text; null = none.</param>
        /// <param name="text">The text.</param>
        public static WithPublicSalt Of(string? salt, string? text)
        {
            if (text is null)
            {
                return default;
            }

            Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
            TextBytes.Joined(salt ?? "", text, digest, static (bytes, target) => SHA256.HashData(bytes, target));
            return new WithPublicSalt(BinaryPrimitives.ReadUInt64BigEndian(digest));
        }

        /// <summary>The pseudonym as it is sent.</summary>
        public override string ToString() => _isSet ? _value.ToString("x16", System.Globalization.CultureInfo.InvariantCulture) : "";

        internal void WriteTo(ref ByteWriter writer)
        {
            if (_isSet)
            {
                writer.Hex(_value, 16);
            }
        }
    }
}
