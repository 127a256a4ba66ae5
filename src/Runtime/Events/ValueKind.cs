namespace Plainsight;

/// <summary>What stands for the value of a command-line option. Never the value itself.</summary>
public enum ValueKind
{
    /// <summary>Nothing: the option takes no value, or nobody needs to know that it does.</summary>
    None,

    /// <summary><c>&lt;value&gt;</c>.</summary>
    Value,

    /// <summary><c>&lt;path&gt;</c>.</summary>
    Path,

    /// <summary><c>&lt;redacted&gt;</c>.</summary>
    Redacted,
}
