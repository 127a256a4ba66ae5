using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>One member of a field that lets it tell more, or less, than before.</summary>
/// <param name="Wider">Whether it tells more.</param>
/// <param name="Detail">What changed, in words.</param>
/// <param name="Member">The member's name.</param>
/// <param name="Value">The member as it is where the field tells all that it told before, and all that it tells now.</param>
internal sealed record Aspect(bool Wider, string Detail, string Member, JsonNode? Value);
