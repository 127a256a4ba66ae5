using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plainsight.Testing.Harness;

/// <summary>Runs a generator over sources and additional files.</summary>
public static class GeneratorTest
{
    public static GeneratorResult Run<TGenerator>(params string[] sources)
        where TGenerator : IIncrementalGenerator, new() => Run<TGenerator>(TestCompilation.Create(sources));

    public static GeneratorResult Run<TGenerator>(CSharpCompilation compilation, params AdditionalText[] files)
        where TGenerator : IIncrementalGenerator, new() => Run<TGenerator>(compilation, options: null, files);

    public static GeneratorResult Run<TGenerator>(CSharpCompilation compilation, AnalyzerConfigOptionsProvider? options, params AdditionalText[] files)
        where TGenerator : IIncrementalGenerator, new()
    {
        GeneratorDriver driver = Driver<TGenerator>(compilation, options, files)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
        GeneratorRunResult run = driver.GetRunResult().Results.Single();
        return run.Exception is { } thrown
            ? throw new InvalidOperationException("The generator threw.", thrown)
            : new GeneratorResult(updated, run);
    }

    internal static GeneratorDriver Driver<TGenerator>(CSharpCompilation compilation, AnalyzerConfigOptionsProvider? options, AdditionalText[] files)
        where TGenerator : IIncrementalGenerator, new() =>
        CSharpGeneratorDriver.Create(
            [new TGenerator().AsSourceGenerator()],
            files,
            (CSharpParseOptions)compilation.SyntaxTrees.First().Options,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
