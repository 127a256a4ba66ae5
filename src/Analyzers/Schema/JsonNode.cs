namespace Plainsight.Analyzers.Schema;

/// <summary>A JSON value that remembers where it stood. Members and items keep their order, so that a file can be printed as it was read.</summary>
public abstract class JsonNode
{
    /// <summary>The 1-based line of the first character, or 0 when the value was not read from a text.</summary>
    public int Line { get; init; }

    /// <summary>The 1-based column of the first character, or 0 when the value was not read from a text.</summary>
    public int Column { get; init; }
}
