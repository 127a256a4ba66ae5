using System.Globalization;
using System.Text;
using Plainsight.Analyzers.Rules;

namespace Analyzers.Tests.Docs;

/// <summary>docs/allow-list.md is written from the table in code.</summary>
public sealed class AllowListDocsTests
{
    [Fact]
    public void The_page_of_the_allow_list_is_up_to_date()
    {
        var text = new StringBuilder("""
            # The allow-list

            What a field can be, written from `src/Analyzers/Rules/AllowList.cs` by a test (`DOCS=accept`); don't edit it. A type that
            stands in neither table is refused as [PST0105](rules/PST0105.md).

            ## May be sent

            | C# | On the wire |
            |---|---|

            """.ReplaceLineEndings("\n"));
        foreach (AllowedType type in AllowList.Allowed.Concat(AllowList.AllowedByForm))
        {
            string name = type.Name.Contains('.', StringComparison.Ordinal) ? $"`{type.Name.Replace("`1", "<TEnum>", StringComparison.Ordinal).Replace('+', '.')}`" : type.Name;
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {type.Wire} |\n");
        }

        text.Append("\n## Refused by name\n\n*And derived* covers every type that derives from it or implements it.\n\n| C# | | Rule | Because it is |\n|---|---|---|---|\n");
        foreach (RefusedType type in AllowList.Refused)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{type.Name}` | {(type.Derived ? "and derived" : "")} | [{type.RuleId}](rules/{type.RuleId}.md) | {type.What} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"| arrays, and {Names(AllowList.TextContainers)}, of {Names(AllowList.TextElements)} | | [PST0101](rules/PST0101.md) | text or bytes |\n");
        text.Append("| other arrays | | [PST0104](rules/PST0104.md) | a collection |\n");
        Repository.Verify("docs/allow-list.md", text.ToString());
    }

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => $"`{name}`"));
}
