using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads <c>[Was]</c>, the name that a field or an event had before.</summary>
public static class WasParser
{
    /// <summary>The name, or null when there is none or it can't be one.</summary>
    public static string? Parse(IEnumerable<AttributeUse> attributes, string now, string subject, Func<int, Anchor> anchor, ParseScope scope)
    {
        if (attributes.FirstOrDefault(use => use.Name == AttributeNames.Was) is not { } attribute)
        {
            return null;
        }

        string was = attribute.Text("name", position: 0) ?? "";
        string? problem = !WireText.IsWellFormed(was) ? $"is not {WireText.Pattern}" : was == now ? "is its name now" : null;
        if (problem is null)
        {
            return was;
        }

        scope.Report(RuleIds.WireName, anchor(attribute.Position), $"'{was}', the former name of {subject}, {problem}", "Write the name that the schema file had, or remove [Was].");
        return null;
    }
}
