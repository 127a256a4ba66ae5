using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Schema;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Docs;

/// <summary>The examples of the pages about the schema file do what the pages say: the code beside the lines of the file.</summary>
public sealed class SchemaPageExamplesTests
{
    private const string App = "\n[TelemetryApp(\"docglow\")]\npublic static partial class DocglowTelemetry;\n";

    private const string AppLine = """
        "app": { "name": "docglow", "consent": "opt-in", "precedence": ["DO_NOT_TRACK", "project", "recorded"], "sink": "json" },
        """;

    [Theory]
    [InlineData(SchemaRuleIds.NotInFile)]
    [InlineData(SchemaRuleIds.ShippedChanged)]
    [InlineData(SchemaRuleIds.NotInCode)]
    [InlineData(SchemaRuleIds.Malformed)]
    [InlineData(SchemaRuleIds.NoFile)]
    [InlineData(SchemaRuleIds.SurroundingsDiffer)]
    public async Task The_wrong_example_breaks_this_rule_only_and_the_right_one_none(string id)
    {
        Assert.Equal([id], (await Report(id, "wrong")).Select(diagnostic => diagnostic.Id).Distinct());
        Assert.Empty(await Report(id, "right"));
    }

    [Theory]
    [InlineData("wrong", false)]
    [InlineData("right", true)]
    public void Frameworks_declare_the_same_telemetry(string kind, bool same)
    {
        string source = new RulePage(SchemaRuleIds.FrameworksDisagree).Example("csharp " + kind) + App;
        SchemaDocument file = SchemaMerge.Merge(Schema(source, "NET8_0_OR_GREATER"), file: null).Document!;
        Assert.Equal(same, SchemaDiff.Compare(Schema(source, "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"), file).Count == 0);
    }

    [Theory]
    [InlineData("wrong", 1)]
    [InlineData("right", 0)]
    public void A_release_has_no_draft(string kind, int drafts)
    {
        string file = Document(new RulePage(SchemaRuleIds.DraftInRelease).Example("json " + kind)!);
        Assert.Equal(drafts, SchemaMerge.Drafts(SchemaReader.Read(file).Document!).Count());
    }

    private static async Task<IReadOnlyList<Diagnostic>> Report(string id, string kind)
    {
        var page = new RulePage(id);
        string source = page.Example("csharp " + kind)!;
        CSharpCompilation compilation = TestCompilation.Create([source.Contains("[TelemetryApp", StringComparison.Ordinal) ? source : source + App]);
        AdditionalText[] files = page.Example("json " + kind) is { } lines ? [new TestText(SchemaDocument.FileName, Document(lines))] : [];
        IEnumerable<Diagnostic> reported = await compilation.WithAnalyzers([new SchemaAnalyzer()], new AnalyzerOptions([.. files])).GetAllDiagnosticsAsync();

        // That a shipped version is in the file only is no finding, but a place for a fix.
        return [.. reported.Where(each => each.Severity == DiagnosticSeverity.Error || (each.Id.StartsWith("PST", StringComparison.Ordinal) && each.Severity != DiagnosticSeverity.Hidden))];
    }

    /// <summary>A whole file around the lines that a page shows.</summary>
    private static string Document(string lines)
    {
        bool isApp = lines.StartsWith("\"app\"", StringComparison.Ordinal);
        return $$"""
            {
              "plainsight": 1,
              {{(isApp ? lines.Trim() : AppLine)}}
              "envelope": [
                { "key": "event", "is": "event" },
                { "key": "version", "is": "version" },
                { "key": "id", "is": "id" },
                { "key": "time", "is": "time", "grain": "hour" },
                { "key": "context", "is": "context" },
                { "key": "fields", "is": "fields" }
              ],
              "context": [],
              "events": [
            {{(isApp ? "" : lines)}}
              ]
            }
            """;
    }

    private static SchemaDocument Schema(string source, params string[] symbols)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12).WithPreprocessorSymbols(symbols));
        CSharpCompilation compilation = TestCompilation.Create([]).AddSyntaxTrees(tree);
        var declared = new DeclaredTelemetry();
        foreach (TypeDeclarationSyntax declaration in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
        {
            declared.Collect(declaration, compilation.GetSemanticModel(tree), CancellationToken.None);
        }

        return SchemaBuilder.Build(declared.Catalog(compilation, new VocabularySource([]), ProjectWords.None, CancellationToken.None)!);
    }
}
