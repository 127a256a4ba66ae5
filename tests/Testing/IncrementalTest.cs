using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plainsight.Testing.Harness;

/// <summary>Runs a generator on two versions of the same sources, and tells what the second run did again.</summary>
public static class IncrementalTest
{
    /// <summary>The reasons of the steps in the second run, by tracking name. Output steps stand under <c>Output</c>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Edit<TGenerator>(
        string[] before, string[] after, params AdditionalText[] files)
        where TGenerator : IIncrementalGenerator, new() => Edit<TGenerator>(before, after, options: null, files);

    public static IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Edit<TGenerator>(
        string[] before, string[] after, AnalyzerConfigOptionsProvider? options, params AdditionalText[] files)
        where TGenerator : IIncrementalGenerator, new()
    {
        CSharpCompilation first = TestCompilation.Create(before);
        CSharpCompilation second = first;
        SyntaxTree[] trees = [.. first.SyntaxTrees];
        for (int i = 0; i < after.Length; i++)
        {
            if (after[i] != before[i])
            {
                // The tree is edited rather than cloned, as an editor does it: everything behind the edit moves.
                second = second.ReplaceSyntaxTree(trees[i], trees[i].WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(after[i])));
            }
        }

        GeneratorDriver driver = GeneratorTest.Driver<TGenerator>(first, options, files).RunGenerators(first);
        NoRoslynIn(driver.GetRunResult());
        GeneratorRunResult result = driver.RunGenerators(second).GetRunResult().Results.Single();
        return result.TrackedSteps
            .Select(step => (step.Key, Reasons: Reasons(step.Value)))
            .Append(("Output", Reasons([.. result.TrackedOutputSteps.SelectMany(step => step.Value)])))
            .ToDictionary(step => step.Item1, step => step.Item2);
    }

    /// <summary>Fails when a tracked step holds a Roslyn object: it would keep a whole compilation alive and defeat caching.</summary>
    private static void NoRoslynIn(GeneratorDriverRunResult run)
    {
        foreach ((string name, var steps) in run.Results.Single().TrackedSteps)
        {
            if (name is "Compilation" or "ParseOptions" or "AnalyzerConfigOptions" or "AdditionalTexts" or "MetadataReferences"
                || name.StartsWith("compilation", StringComparison.Ordinal) || name.StartsWith("result_", StringComparison.Ordinal)
                || name.StartsWith("individual", StringComparison.Ordinal) || name.StartsWith("collected", StringComparison.Ordinal)
                || name.StartsWith("compilationUnit", StringComparison.Ordinal) || name.StartsWith("allUp", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (object value in steps.SelectMany(step => step.Outputs).Select(output => output.Value))
            {
                ObjectGraph.RefuseRoslyn(value, name);
            }
        }
    }

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)];
}
