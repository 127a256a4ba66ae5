using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers;
using Plainsight.Analyzers.Rules;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Docs;

/// <summary>The examples of the pages do what the pages say.</summary>
public sealed class PageExamplesTests
{
    private const string App = "\n[TelemetryApp(\"docglow\")]\npublic static partial class AppOfTheExample;\n";

    public static TheoryData<string> Ids => [.. RuleTable.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_example_breaks_this_rule_only(string id)
    {
        IReadOnlyList<Diagnostic> reported = await Report(id, "wrong");
        Assert.Contains(reported, diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain(reported, diagnostic => diagnostic.Id != id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_right_example_breaks_none(string id) => Assert.Empty(await Report(id, "right"));

    private static string Example(string id, string kind) =>
        new RulePage(id).Example("csharp " + kind) ?? throw new InvalidOperationException($"The page of {id} has no example that is {kind}.");

    // The .editorconfig of the example, or the one of the whole page.
    private static TestOptions Configuration(string id, string kind)
    {
        var page = new RulePage(id);
        return new TestOptions([("/.editorconfig", "root = true\n" + (page.Example("ini " + kind) ?? page.Example("ini")))]);
    }

    // Only the page about reasons has to give them.
    private static async Task<IReadOnlyList<Diagnostic>> Report(string id, string kind)
    {
        string source = Example(id, kind);
        string whole = source.Contains("[TelemetryApp", StringComparison.Ordinal) ? source : source + App;
        LanguageVersion version = source.Contains(">11<", StringComparison.Ordinal) ? LanguageVersion.CSharp11 : LanguageVersion.CSharp12;
        CSharpCompilation compilation = TestCompilation.Create([whole.Replace("AppOfTheExample;", "AppOfTheExample { }", StringComparison.Ordinal)], version);
        if (source.Contains("static void Main(", StringComparison.Ordinal))
        {
            compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        }

        AnalyzerOptions options = new([new TestText("adapters.txt", "bigquery\nsnowflake\n")], Configuration(id, kind));
        IEnumerable<Diagnostic> reported = await compilation
            .WithAnalyzers([new TelemetryAnalyzer(), new CatalogAnalyzer(), new BudgetAnalyzer(), new ReservedInterfaceAnalyzer(), new ValueAnalyzer(), new UntrackedEventAnalyzer()], options)
            .GetAllDiagnosticsAsync();
        return [.. reported
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("PST", StringComparison.Ordinal))
            .Where(diagnostic => diagnostic.Id != RuleIds.Reason || id == RuleIds.Reason)];
    }
}
