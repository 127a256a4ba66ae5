namespace Plainsight.Analyzers.Rules;

/// <summary>The kinds of field that may be sent. Each has one parser.</summary>
public enum FieldKind
{
    Bool,
    Enum,
    Flags,
    Integer,
    Real,
    Duration,
    Version,
    Id,
    Vocabulary,
    Command,
    Alias,
    Options,
    Counts,
    Pseudonym,
    Exception,
    Route,
    Group,
}
