using Plainsight.Events;

namespace Plainsight;

public ref partial struct EventWriter
{
    /// <summary>Writes a text that is always the same: it stands in the shape.</summary>
    public void Constant(int field)
    {
        if (Begin(field, ShapeKind.Constant) is { } shape)
        {
            _bytes.Quoted(shape.Word(0));
        }
    }
}
