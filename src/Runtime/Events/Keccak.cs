using System.Buffers.Binary;
using System.Numerics;

namespace Plainsight.Events;

/// <summary>SHAKE-128 of FIPS 202. The platform's own is not everywhere that .NET 8 runs.</summary>
internal static class Keccak
{
    private const int Side = 5;
    private const int Lanes = Side * Side;

    // 1600 bits of state without twice the 128 bits of security.
    private const int RateBytes = 168;

    private static ReadOnlySpan<ulong> RoundConstants =>
    [
        0x0000000000000001, 0x0000000000008082, 0x800000000000808A, 0x8000000080008000,
        0x000000000000808B, 0x0000000080000001, 0x8000000080008081, 0x8000000000008009,
        0x000000000000008A, 0x0000000000000088, 0x0000000080008009, 0x000000008000000A,
        0x000000008000808B, 0x800000000000008B, 0x8000000000008089, 0x8000000000008003,
        0x8000000000008002, 0x8000000000000080, 0x000000000000800A, 0x800000008000000A,
        0x8000000080008081, 0x8000000000008080, 0x0000000080000001, 0x8000000080008008,
    ];

    /// <summary>Fills the target, at most 168 bytes, with the first output of SHAKE-128.</summary>
    public static void Shake128(ReadOnlySpan<byte> source, Span<byte> target)
    {
        Span<ulong> state = stackalloc ulong[Lanes];
        state.Clear();
        while (source.Length >= RateBytes)
        {
            Absorb(state, source[..RateBytes]);
            source = source[RateBytes..];
        }

        Span<byte> last = stackalloc byte[RateBytes];
        last.Clear();
        source.CopyTo(last);
        last[source.Length] ^= 0x1F;
        last[^1] ^= 0x80;
        Absorb(state, last);
        for (int i = 0; i < target.Length; i++)
        {
            target[i] = (byte)(state[i / 8] >> (i % 8 * 8));
        }
    }

    private static void Absorb(Span<ulong> state, ReadOnlySpan<byte> block)
    {
        for (int i = 0; i < RateBytes / 8; i++)
        {
            state[i] ^= BinaryPrimitives.ReadUInt64LittleEndian(block[(i * 8)..]);
        }

        foreach (ulong constant in RoundConstants)
        {
            MixColumns(state);
            Scatter(state);
            MixRows(state);
            state[0] ^= constant;
        }
    }

    // The step that the standard calls theta.
    private static void MixColumns(Span<ulong> state)
    {
        Span<ulong> parity = stackalloc ulong[Side];
        for (int x = 0; x < Side; x++)
        {
            parity[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
        }

        for (int i = 0; i < Lanes; i++)
        {
            state[i] ^= parity[(i + 4) % Side] ^ BitOperations.RotateLeft(parity[(i + 1) % Side], 1);
        }
    }

    // Rho and pi: each lane turns, and moves to where the next one was.
    private static void Scatter(Span<ulong> state)
    {
        int x = 1;
        int y = 0;
        int turn = 0;
        ulong carried = state[1];
        for (int step = 1; step < Lanes; step++)
        {
            turn += step;
            (x, y) = (y, ((2 * x) + (3 * y)) % Side);
            int lane = x + (Side * y);
            (carried, state[lane]) = (state[lane], BitOperations.RotateLeft(carried, turn % 64));
        }
    }

    // Chi.
    private static void MixRows(Span<ulong> state)
    {
        Span<ulong> row = stackalloc ulong[Side];
        for (int y = 0; y < Lanes; y += Side)
        {
            state.Slice(y, Side).CopyTo(row);
            for (int x = 0; x < Side; x++)
            {
                state[y + x] ^= ~row[(x + 1) % Side] & row[(x + 2) % Side];
            }
        }
    }
}
