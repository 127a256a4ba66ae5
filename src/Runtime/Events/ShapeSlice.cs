namespace Plainsight.Events;

/// <summary>A piece of a shape's text.</summary>
internal readonly record struct ShapeSlice(int Start, int Length)
{
    public ReadOnlySpan<byte> Of(byte[] shape) => shape.AsSpan(Start, Length);
}
