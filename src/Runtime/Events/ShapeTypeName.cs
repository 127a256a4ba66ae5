namespace Plainsight.Events;

/// <summary>Knows the names of the types in a shape.</summary>
internal static class ShapeTypeName
{
    /// <summary>Reads the one or two words that name a type.</summary>
    public static ShapeKind Read(ref ShapeWords words)
    {
        ReadOnlySpan<byte> type = words.Next();
        return type.SequenceEqual("bool"u8) ? ShapeKind.Bool
            : type.SequenceEqual("enum"u8) ? ShapeKind.Enum
            : type.SequenceEqual("flags"u8) ? ShapeKind.Flags
            : type.SequenceEqual("integer"u8) ? ShapeKind.Integer
            : type.SequenceEqual("real"u8) ? ShapeKind.Real
            : type.SequenceEqual("duration"u8) ? ShapeKind.Duration
            : type.SequenceEqual("version"u8) ? VersionOf(words.Next())
            : type.SequenceEqual("id"u8) ? IdOf(words.Next())
            : type.SequenceEqual("vocabulary"u8) ? ShapeKind.Vocabulary
            : type.SequenceEqual("command"u8) ? ShapeKind.Command
            : type.SequenceEqual("alias"u8) ? ShapeKind.Alias
            : type.SequenceEqual("options"u8) ? ShapeKind.Options
            : type.SequenceEqual("counts"u8) ? ShapeKind.Counts
            : type.SequenceEqual("exception"u8) ? ShapeKind.Exception
            : type.SequenceEqual("route"u8) ? ShapeKind.Route
            : type.SequenceEqual("pseudonym"u8) ? PseudonymOf(words.Next())
            : type.SequenceEqual("constant"u8) ? ShapeKind.Constant
            : type.SequenceEqual("group"u8) ? ShapeKind.Group
            : ShapeKind.Unknown;
    }

    private static ShapeKind VersionOf(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("app"u8) ? ShapeKind.AppVersion
        : word.SequenceEqual("runtime"u8) ? ShapeKind.RuntimeVersion
        : word.SequenceEqual("os"u8) ? ShapeKind.OsVersion
        : word.SequenceEqual("plain"u8) ? ShapeKind.PlainVersion
        : ShapeKind.Unknown;

    private static ShapeKind PseudonymOf(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("keyed"u8) ? ShapeKind.KeyedPseudonym
        : word.SequenceEqual("salted"u8) ? ShapeKind.SaltedPseudonym
        : word.SequenceEqual("shake128"u8) ? ShapeKind.ShakePseudonym
        : ShapeKind.Unknown;

    private static ShapeKind IdOf(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("install"u8) ? ShapeKind.InstallId
        : word.SequenceEqual("session"u8) ? ShapeKind.SessionId
        : word.SequenceEqual("run"u8) ? ShapeKind.RunId
        : ShapeKind.Unknown;
}
