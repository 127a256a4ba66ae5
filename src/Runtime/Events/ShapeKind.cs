namespace Plainsight.Events;

/// <summary>What a line of a shape holds. Each version and id type is a kind of its own, so that one can't be written in another's place.</summary>
internal enum ShapeKind
{
    Unknown,
    Bool,
    Enum,
    Flags,
    Integer,
    Real,
    Duration,
    AppVersion,
    RuntimeVersion,
    OsVersion,
    PlainVersion,
    InstallId,
    SessionId,
    RunId,
    Vocabulary,
    Command,
    Alias,
    Options,
    Counts,
    Exception,
    Route,
    KeyedPseudonym,
    SaltedPseudonym,
    ShakePseudonym,
    Constant,
    Group,
}
