using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers;
using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>What the README shows compiles, and no rule has anything to say about it.</summary>
public sealed class ReadmeTests
{
    private const string Rest = """
        public enum Outcome { Success, Error }

        public enum Edition { Community, Enterprise }

        [Flags]
        public enum Features { ColumnLineage = 1, Static = 2 }
        """;

    [Fact]
    public async Task The_example_compiles_without_a_diagnostic()
    {
        string[] blocks = File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "README.md"))
            .ReplaceLineEndings("\n").Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0]).ToArray();
        string program = "static class Program { static int Main(string[] args) { var watch = new System.Diagnostics.Stopwatch(); string adapter = \"\"; ProjectShape shape = default; Features features = default;\n"
            + blocks[1] + "\nreturn 0; } }";
        TestText words = new("/src/adapters.txt", Sources.Adapters);
        CSharpCompilation compilation = TestCompilation.Create([blocks[0], Rest, program]);

        GeneratorResult result = GeneratorTest.Run<TelemetryGenerator>(compilation, words);
        IEnumerable<Diagnostic> findings = await result.Compilation
            .WithAnalyzers([new TelemetryAnalyzer(), new CatalogAnalyzer()], new AnalyzerOptions([words]))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(result.Problems);
        Assert.Empty(findings);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
