namespace Plainsight.Events;

/// <summary>The key of this installation's pseudonyms, found or made when the first one is written.</summary>
/// <param name="find">Finds or makes it.</param>
internal sealed class PseudonymKey(Func<byte[]> find)
{
    /// <summary>How many bytes a key has.</summary>
    public const int Length = 16;

    private byte[]? _bytes;

    /// <summary>Zeros, for recordings and samples.</summary>
    public static PseudonymKey Constant { get; } = new(static () => new byte[Length]);

    public ReadOnlySpan<byte> Bytes => _bytes ??= find();
}
