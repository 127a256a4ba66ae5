using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers;
using Plainsight.Analyzers.Rules;
using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>The analyzer explains exactly what the generator refuses: no blocking finding ⇔ code is generated.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string> Corpus => [.. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    private static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "Corpus"));

    [Theory]
    [MemberData(nameof(Corpus))]
    public async Task The_generator_emits_exactly_what_no_rule_blocks(string path)
    {
        var file = new CorpusFile(File.ReadAllText(Path.Combine(Root, path)));
        CSharpCompilation compilation = file.Compilation;
        bool blocked = (await Diagnostics(file)).Any(d => RuleTable.Get(d.Id).Blocks);

        GeneratorResult result = GeneratorTest.Run<TelemetryGenerator>(compilation, file.Options, Files());

        Assert.Equal(path.StartsWith("refused/", StringComparison.Ordinal), blocked);
        int declared = Declared(compilation);
        int emitted = result.Files.Count(file => Implements(file.SourceText.ToString()));
        if (blocked)
        {
            Assert.True(emitted < declared, $"{emitted} of {declared} were generated although a rule blocks.");
        }
        else
        {
            Assert.Equal(declared, emitted);
            Assert.Empty(result.Problems);
        }
    }

    [Fact]
    public void The_whole_corpus_in_one_compilation_does_not_break_the_generator()
    {
        string[] sources = [.. Corpus.Select(row => File.ReadAllText(Path.Combine(Root, row.Data)))];
        GeneratorResult result = GeneratorTest.Run<TelemetryGenerator>(TestCompilation.Create(sources), Files());
        Assert.Null(result.Run.Exception);
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnostics(CorpusFile file) =>
        await file.Compilation
            .WithAnalyzers([new TelemetryAnalyzer(), new CatalogAnalyzer()], new AnalyzerOptions([.. Files()], file.Options))
            .GetAnalyzerDiagnosticsAsync();

    private static AdditionalText[] Files() => [new TestText("/src/adapters.txt", Sources.Adapters)];

    private static int Declared(CSharpCompilation compilation) =>
        compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>())
            .Count(attribute => attribute.Name.ToString().EndsWith("TelemetryEvent", StringComparison.Ordinal));

    private static bool Implements(string source) => source.Contains("global::Plainsight.ITelemetryEvent<", StringComparison.Ordinal);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
