using System.Buffers.Binary;
using Plainsight.Events;

namespace Plainsight;

/// <content>The hash without any secret.</content>
public readonly partial record struct Pseudonym
{
    /// <summary>15 bytes of SHAKE-128 over a text, in Base64: 20 characters, for pages that promise this. Whoever guesses the text can check the guess: PST0130.</summary>
    /// <remarks>It holds a hash, never the text. The default value is sent as an empty text.</remarks>
    public readonly record struct Shake128
    {
        private const int Bytes = 15;

        private readonly ulong _high;

        // The last seven bytes, and a bit that says that there is a value.
        private readonly ulong _low;

        private Shake128(ulong high, ulong low)
        {
            _high = high;
            _low = low;
        }

        /// <summary>Stands for a text; null gives the default value. Nothing is thrown.</summary>
        public static Shake128 Of(string? text)
        {
            if (text is null)
            {
                return default;
            }

            Span<byte> hash = stackalloc byte[Bytes + 1];
            TextBytes.Joined(text, "", hash[..Bytes], static (bytes, target) => Keccak.Shake128(bytes, target));
            hash[Bytes] = 1;
            return new Shake128(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
        }

        /// <summary>The pseudonym as it is sent.</summary>
        public override string ToString()
        {
            Span<byte> text = stackalloc byte[Bytes / 3 * 4];
            ByteWriter writer = new(text);
            WriteTo(ref writer);
            return System.Text.Encoding.ASCII.GetString(writer.Written);
        }

        internal void WriteTo(ref ByteWriter writer)
        {
            if (_low == 0)
            {
                return;
            }

            Span<byte> hash = stackalloc byte[Bytes + 1];
            BinaryPrimitives.WriteUInt64BigEndian(hash, _high);
            BinaryPrimitives.WriteUInt64BigEndian(hash[8..], _low);
            writer.Base64(hash[..Bytes]);
        }
    }
}
