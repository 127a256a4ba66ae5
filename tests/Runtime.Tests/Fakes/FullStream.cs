namespace Plainsight.Tests.Fakes;

/// <summary>Takes nothing, as <c>/dev/full</c>.</summary>
internal sealed class FullStream : MemoryStream
{
    public static FullStream Instance { get; } = new();

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
}
