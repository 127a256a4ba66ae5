using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Rules;
using Plainsight.Analyzers.Schema;

namespace Analyzers.Tests.Docs;

/// <summary>What every rule has, read from the sources of the tests: one test that reports it at its place, one that stays silent, one of its fix, and examples that a test compiles.</summary>
public sealed class RuleCoverageTests
{
    /// <summary>What the build task reports about files and not about code; PST0204 stands in a file that is no source.</summary>
    private static readonly string[] OutsideOfCode = [SchemaRuleIds.Malformed, SchemaRuleIds.FrameworksDisagree, SchemaRuleIds.DraftInRelease, SchemaRuleIds.PageIsStale];

    /// <summary>What only words can show: a page with a changed sentence.</summary>
    private static readonly string[] WithoutExample = [SchemaRuleIds.PageIsStale];

    private static readonly Lazy<IReadOnlyList<IGrouping<string, string>>> TestsByClass = new(() => [.. ReadTests().GroupBy(test => test.Class, test => test.Text)]);

    public static TheoryData<string> Ids => [.. new[] { typeof(RuleIds), typeof(SchemaRuleIds) }
        .SelectMany(ids => ids.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(constant => (string)constant.GetRawConstantValue()!)
        .Distinct()
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_test_reports_it_at_its_place_and_one_beside_it_stays_silent(string id)
    {
        IGrouping<string, string>[] reporting = [.. TestsByClass.Value.Where(tests => tests.Any(test => Reports(test, id)))];
        Assert.True(reporting.Length > 0, $"No test reports {id} at its place.");
        Assert.True(reporting.Any(tests => tests.Any(IsSilent)), $"No test beside one that reports {id} stays silent: {string.Join(", ", reporting.Select(tests => tests.Key))}.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_page_shows_wrong_and_right_code_and_nothing_that_no_test_compiles(string id)
    {
        var page = new RulePage(id);
        if (!WithoutExample.Contains(id))
        {
            Assert.True(page.Fences.Any(fence => fence.EndsWith(" wrong", StringComparison.Ordinal)), $"The page of {id} has no wrong example.");
            Assert.True(page.Fences.Any(fence => fence.EndsWith(" right", StringComparison.Ordinal)), $"The page of {id} has no right example.");
        }

        Assert.All(page.Fences, fence => Assert.Matches("^((csharp|json|ini) (wrong|right)|sh|ini|xml)$", fence));
        Assert.Equal(page.Fences.Where(fence => fence.Contains(' ', StringComparison.Ordinal)).Distinct(), page.Fences.Where(fence => fence.Contains(' ', StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_fix_has_a_test(string id)
    {
        bool isFixed = new RulePage(id).Text.Contains("\n## Fix\n", StringComparison.Ordinal);
        bool isTested = TestsByClass.Value.Any(tests => tests.Key.EndsWith("FixTests", StringComparison.Ordinal) && tests.Any(test => Marks(test, id)));
        Assert.True(isTested || !isFixed, $"No test of a fix marks {id}.");
    }

    [Fact]
    public void Every_rule_is_looked_at() => Assert.Empty(
        RuleTable.All.Select(rule => rule.Id).Concat(Descriptions.All.Select(descriptor => descriptor.Id)).Except(Ids.Select(row => row.Data)));

    private static bool Reports(string test, string id) =>
        Marks(test, id)
        || (test.Contains($"\"{id}\"", StringComparison.Ordinal) && (OutsideOfCode.Contains(id) || Regex.IsMatch(test, @"\bAt\(|WithLocation\(")));

    // {|PST0101:string|}, {|PST0001,PST0101:Done|}, and "PST0206:" where a test puts it into a text that it shares.
    private static bool Marks(string test, string id) => Regex.IsMatch(test, $"({{\\||,|\"){id}(,PST\\d+)*:");

    private static bool IsSilent(string test) => !Regex.IsMatch(test, @"PST\d{4}|\[\||\{\||Assert\.Fail");

    /// <summary>The test methods of all projects, with their attributes.</summary>
    private static IEnumerable<(string Class, string Text)> ReadTests() =>
        Directory.EnumerateDirectories(Repository.PathOf("tests"), "*.Tests")
            .SelectMany(project => Directory.EnumerateFiles(project, "*Tests.cs", SearchOption.AllDirectories))
            .Where(file => Path.GetFileName(file) != nameof(RuleCoverageTests) + ".cs")
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            .Where(method => method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory"))
            .Select(method => (((TypeDeclarationSyntax)method.Parent!).Identifier.ValueText, method.ToString()));
}
