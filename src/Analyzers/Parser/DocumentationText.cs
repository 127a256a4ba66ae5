using System.Collections.Immutable;

namespace Plainsight.Analyzers.Parser;

/// <summary>The reasons that a documentation comment gives, as plain text.</summary>
/// <param name="Summary">The summary; empty when there is none.</param>
/// <param name="Parameters">The text of each <c>param</c> by its name.</param>
/// <param name="Problem">Why the comment can't be read, or null.</param>
public sealed record DocumentationText(string Summary, ImmutableDictionary<string, string> Parameters, string? Problem)
{
    /// <summary>No comment.</summary>
    public static DocumentationText None { get; } = new("", ImmutableDictionary<string, string>.Empty, null);

    /// <summary>The reason of a parameter; empty when there is none.</summary>
    public string Of(string parameter) => Parameters.TryGetValue(parameter, out string? text) ? text : "";
}
