using Plainsight.Events;

namespace Plainsight;

/// <content>Random ids.</content>
public ref partial struct EventWriter
{
    /// <summary>Writes the id of this installation; an id that was never made is left out.</summary>
    public void Id(int field, InstallId v) => Id(field, ShapeKind.InstallId, v.Value, v.IsCi);

    /// <summary>Writes the id of this process; an id that was never made is left out.</summary>
    public void Id(int field, SessionId v) => Id(field, ShapeKind.SessionId, v.Value);

    /// <summary>Writes the id of a piece of work; an id that was never made is left out.</summary>
    public void Id(int field, RunId v) => Id(field, ShapeKind.RunId, v.Value);

    private void Id(int field, ShapeKind kind, Guid value, bool isCi = false)
    {
        if (value == Guid.Empty || Begin(field, kind) is not { } shape)
        {
            return;
        }

        _bytes.Raw(isCi ? "\"ci-"u8 : "\""u8);
        _bytes.Uuid(_constantIds ? ConstantId.Value : value, shape.Compact);
        _bytes.Raw((byte)'"');
    }
}
