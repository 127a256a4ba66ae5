namespace Plainsight.Events;

/// <summary>The type of a field, as read from its line.</summary>
internal sealed class ShapeType(ShapeKind kind, ShapeSlice text)
{
    public ShapeKind Kind { get; } = kind;

    /// <summary>The type and its words.</summary>
    public ShapeSlice Text { get; } = text;

    public ShapeSlice[] Words { get; private init; } = [];

    public ShapeRange? Range { get; private init; }

    public TimeUnit Unit { get; private init; } = TimeUnit.Milliseconds;

    public bool Compact { get; private init; }

    public static ShapeType Read(ref ShapeWords words)
    {
        ShapeSlice text = words.Rest;
        ShapeKind kind = ShapeTypeName.Read(ref words);
        switch (kind)
        {
            case ShapeKind.Enum or ShapeKind.Flags or ShapeKind.Vocabulary or ShapeKind.Command or ShapeKind.Alias or ShapeKind.Options:
                return new(kind, text) { Words = words.RestSlices() };
            case ShapeKind.Integer:
                return new(kind, text) { Range = ShapeRangeReader.Read(ref words) };
            case ShapeKind.Duration:
                TimeUnit unit = ShapeRangeReader.ReadUnit(ref words, out long decimals);
                return WithRange(kind, text, ShapeRangeReader.Read(ref words).With(decimals), unit);
            case ShapeKind.Real:
                return WithRange(kind, text, ShapeRangeReader.ReadReal(ref words), TimeUnit.Milliseconds);
            case ShapeKind.Counts:
                ShapeRange counts = ShapeRangeReader.Read(ref words);
                ShapeSlice[] counted = words.Skip("words"u8) ? words.RestSlices() : [];
                return new(counted.Length > 0 ? kind : ShapeKind.Unknown, text) { Range = counts, Words = counted };
            case ShapeKind.Exception or ShapeKind.Route or ShapeKind.Constant:
                ShapeSlice[] named = words.RestSlices();
                return new(named.Length > 0 ? kind : ShapeKind.Unknown, text) { Words = named };
            case ShapeKind.InstallId or ShapeKind.SessionId or ShapeKind.RunId:
                return new(kind, text) { Compact = words.Next().SequenceEqual("compact"u8) };
            default:
                return new(kind, text);
        }
    }

    private static ShapeType WithRange(ShapeKind kind, ShapeSlice text, ShapeRange? range, TimeUnit unit) =>
        range is null ? new(ShapeKind.Unknown, text) : new(kind, text) { Range = range, Unit = unit };
}
