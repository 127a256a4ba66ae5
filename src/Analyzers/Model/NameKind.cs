namespace Plainsight.Analyzers.Model;

/// <summary>What a declared name is the name of.</summary>
public enum NameKind
{
    /// <summary>A command.</summary>
    Command,

    /// <summary>The other name by which a command was called.</summary>
    Alias,
}
