namespace Plainsight.Events;

/// <summary>The type of a field, as read from its line.</summary>
internal sealed class ShapeType(ShapeKind kind)
{
    public ShapeKind Kind { get; } = kind;

    public ShapeSlice[] Words { get; private init; } = [];

    public ShapeRange? Range { get; private init; }

    public bool Compact { get; private init; }

    public static ShapeType Read(ref ShapeWords words, out ShapeSlice text)
    {
        text = words.Rest;
        ReadOnlySpan<byte> type = words.Next();
        if (type.SequenceEqual("bool"u8))
        {
            return new(ShapeKind.Bool);
        }

        if (type.SequenceEqual("enum"u8))
        {
            return new(ShapeKind.Enum) { Words = words.RestSlices() };
        }

        if (type.SequenceEqual("flags"u8))
        {
            return new(ShapeKind.Flags) { Words = words.RestSlices() };
        }

        if (type.SequenceEqual("vocabulary"u8))
        {
            return new(ShapeKind.Vocabulary) { Words = words.RestSlices() };
        }

        if (type.SequenceEqual("integer"u8))
        {
            return new(ShapeKind.Integer) { Range = ReadRange(ref words) };
        }

        if (type.SequenceEqual("duration"u8))
        {
            return new(ShapeKind.Duration) { Range = ReadRange(ref words) };
        }

        if (type.SequenceEqual("version"u8))
        {
            return new(VersionOf(words.Next()));
        }

        if (type.SequenceEqual("id"u8))
        {
            ShapeKind id = IdOf(words.Next());
            return new(id) { Compact = words.Next().SequenceEqual("compact"u8) };
        }

        return new(type.SequenceEqual("group"u8) ? ShapeKind.Group : ShapeKind.Unknown);
    }

    private static ShapeKind VersionOf(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("app"u8) ? ShapeKind.AppVersion
        : word.SequenceEqual("runtime"u8) ? ShapeKind.RuntimeVersion
        : word.SequenceEqual("os"u8) ? ShapeKind.OsVersion
        : word.SequenceEqual("plain"u8) ? ShapeKind.PlainVersion
        : ShapeKind.Unknown;

    private static ShapeKind IdOf(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("install"u8) ? ShapeKind.InstallId
        : word.SequenceEqual("session"u8) ? ShapeKind.SessionId
        : word.SequenceEqual("run"u8) ? ShapeKind.RunId
        : ShapeKind.Unknown;

    private static ShapeRange ReadRange(ref ShapeWords words)
    {
        ReadOnlySpan<byte> word = words.Next();
        bool clamps = word.SequenceEqual("clamp"u8);
        long min = 0;
        long max = 0;
        if (clamps)
        {
            min = words.NextNumber();
            max = words.NextNumber();
            word = words.Next();
        }

        if (word.SequenceEqual("exact"u8))
        {
            return new ShapeRange(RangeKind.Exact, [], clamps, min, max);
        }

        if (word.SequenceEqual("1-2-5"u8))
        {
            return new ShapeRange(RangeKind.OneTwoFive, [], clamps, min, max);
        }

        List<long> edges = [];
        while (word.SequenceEqual("edges"u8) && !words.AtEnd)
        {
            edges.Add(words.NextNumber());
        }

        return new ShapeRange(edges.Count > 0 ? RangeKind.Edges : RangeKind.PowersOfTen, [.. edges], clamps, min, max);
    }
}
