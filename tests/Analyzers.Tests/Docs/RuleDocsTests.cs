using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Rules;
using Plainsight.Analyzers.Schema;

namespace Analyzers.Tests.Docs;

/// <summary>Rules, pages and release files say the same.</summary>
public sealed class RuleDocsTests
{
    /// <summary>What only the build task can see: several frameworks, the configuration, the page.</summary>
    private static readonly string[] BuildRules = [SchemaRuleIds.FrameworksDisagree, SchemaRuleIds.DraftInRelease, SchemaRuleIds.PageIsStale];

    public static TheoryData<string> Ids => [.. RuleTable.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_rule_has_a_page_with_every_section(string id)
    {
        string page = Repository.Read($"docs/rules/{id}.md");
        Assert.StartsWith($"# {id}: {RuleTable.Get(id).Title}\n", page, StringComparison.Ordinal);
        string[] sections = [.. page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))];
        Assert.Equal(["## Cause", "## Why it protects somebody", "## Wrong", "## Right", "## Suppression"], sections.Where(section => section != "## Fix"));
    }

    [Fact]
    public void Help_links_lead_to_the_pages() => Assert.All(
        Descriptions.All,
        descriptor => Assert.Equal($"https://github.com/plainsight-dotnet/plainsight/blob/main/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri));

    [Fact]
    public void Every_rule_of_the_table_is_reported_by_an_analyzer() =>
        Assert.Empty(RuleTable.All.Select(rule => rule.Id).Except(Descriptions.All.Select(descriptor => descriptor.Id)));

    [Fact]
    public void What_blocks_cannot_be_configured_away() => Assert.All(
        Descriptions.All.Where(descriptor => RuleTable.All.Any(rule => rule.Id == descriptor.Id && rule.Blocks)),
        descriptor => Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, descriptor.CustomTags));

    [Fact]
    public void The_release_file_lists_every_rule()
    {
        var text = new StringBuilder("### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (DiagnosticDescriptor descriptor in Descriptions.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}\n");
        }

        Repository.Verify("src/Analyzers/AnalyzerReleases.Unshipped.md", text.ToString());
    }

    [Fact]
    public void The_table_of_rules_is_up_to_date()
    {
        var text = new StringBuilder("""
            # Rules

            Written from the rules by a test (`DOCS=accept`); don't edit it. *Review* rules are information where the build writes the
            schema and errors where it checks it. A rule that *refuses* stops the generator too: with analyzers off the declaration still
            can't be sent. What can be *reviewed* has a way past, `[Reviewed]` with a review and a reason ([PST0131](PST0131.md)).

            | Rule | Asks | Severity | Refuses |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (DiagnosticDescriptor descriptor in Descriptions.All)
        {
            Rule? rule = RuleTable.Knows(descriptor.Id) ? RuleTable.Get(descriptor.Id) : null;
            string refuses = rule switch
            {
                { Blocks: true, Reviewable: true } => "unless reviewed",
                { Blocks: true } => "yes",
                _ => "",
            };
            text.Append(CultureInfo.InvariantCulture, $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.Title} | {Severity(descriptor)} | {refuses} |\n");
        }

        foreach (string id in BuildRules)
        {
            string title = Repository.Read($"docs/rules/{id}.md").Split('\n')[0][$"# {id}: ".Length..];
            text.Append(CultureInfo.InvariantCulture, $"| [{id}]({id}.md) | {title} | error, by the build task | |\n");
        }

        Repository.Verify("docs/rules/README.md", text.ToString());
    }

    private static string Severity(DiagnosticDescriptor descriptor)
    {
        bool locked = descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);
        return descriptor.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => locked ? "error" : "error, configurable",
            DiagnosticSeverity.Info => locked ? "review" : "information",
            _ => "warning",
        };
    }
}
