using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Rules;

/// <summary>The corpus: a file names the errors it gives in the first line; what is allowed breaks no blocking rule.</summary>
public sealed class CorpusTests
{
    private static readonly TestText Adapters = new("/src/adapters.txt", "bigquery\nsnowflake\n");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Docs.Repository.PathOf("tests/Corpus"), "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Docs.Repository.PathOf("."), path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_breaks_the_rules_that_it_names(string file)
    {
        string source = Docs.Repository.Read(file);
        string[] expected = source.StartsWith("// PST", StringComparison.Ordinal) ? source.Split('\n')[0].Replace("// ", "", StringComparison.Ordinal).Split(' ') : [];
        var stated = new CorpusFile(source);
        IEnumerable<Diagnostic> reported = await stated.Compilation
            .WithAnalyzers([new TelemetryAnalyzer(), new CatalogAnalyzer()], new AnalyzerOptions([Adapters], stated.Options))
            .GetAllDiagnosticsAsync();
        IEnumerable<string> errors = reported
            .Where(each => each.Severity == DiagnosticSeverity.Error || each.Id == "AD0001")
            .Select(each => each.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, errors);
        Assert.Equal(file.Contains("/refused/", StringComparison.Ordinal), expected.Any(RuleTable.Blocks));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Unfinished_code_is_parsed_without_an_exception(string file)
    {
        string source = Docs.Repository.Read(file);
        for (int length = 20; length < source.Length; length += 37)
        {
            CSharpCompilation compilation = TestCompilation.Create([source[..length]]);
            SemanticModel semantics = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
            foreach (TypeDeclarationSyntax declaration in compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                Refused(EventParser.Parse(declaration, semantics, default));
                Refused(ContextParser.Parse(declaration, semantics, default));
                Refused(GroupParser.Parse(declaration, semantics, default));
                Refused(VocabularyParser.Parse(declaration, semantics, default));
                Refused(AppParser.Parse(declaration, semantics, default));
            }
        }
    }

    [Theory]
    [InlineData("[Buckets(1e30)] int A")]
    [InlineData("[Buckets(18446744073709551615)] int A")]
    [InlineData("[Buckets(null)] int A")]
    [InlineData("[Clamp(double.NaN, 1)] int A")]
    [InlineData("[Clamp] int A")]
    [InlineData("[Exact] int A")]
    [InlineData("[Wire] int A")]
    [InlineData("[Wire(1)] int A")]
    [InlineData("int")]
    [InlineData("A")]
    [InlineData("this, , = 3")]
    public void Code_that_does_not_compile_is_parsed_without_an_exception(string parameters)
    {
        CSharpCompilation compilation = TestCompilation.Create(["[TelemetryEvent(Version = 1e30)] public readonly partial record struct Done(" + parameters + ");"]);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        TypeDeclarationSyntax declaration = tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().First();
        Refused(EventParser.Parse(declaration, compilation.GetSemanticModel(tree), default));
    }

    private static void Refused<TModel>(ParseResult<TModel> result)
        where TModel : class => Assert.Equal(result.Model is null, result.Findings.Any(RuleTable.Blocks));
}
