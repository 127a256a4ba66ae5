using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Testing.Harness;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>
/// Applies a fix until nothing is left to fix, once one by one and once as Fix All, and compares texts. The fixed sources carry markup
/// too: what they leave open has to be marked, so that a fix can't introduce an error.
/// </summary>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix, TVerifier> : CSharpAnalyzerTest<TAnalyzer, TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
    where TVerifier : IVerifier, new()
{
    /// <summary>What the fix makes of the sources and additional files. A list that is left empty stays as it was.</summary>
    public TestState FixedState { get; } = new();

    /// <summary>The first fixed source.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Insert(0, value);
    }

    /// <summary>Which of the offered actions is taken.</summary>
    public int CodeActionIndex { get; set; }

    /// <summary>The key of the action that is taken, or null to take it by its index.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>The title that the first action must have, or null when it does not matter.</summary>
    public string? CodeActionTitle { get; set; }

    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        if (FixedState.Sources.Count == 0)
        {
            FixedState.Sources.AddRange(TestState.Sources);
        }

        if (FixedState.AdditionalFiles.Count == 0)
        {
            FixedState.AdditionalFiles.AddRange(TestState.AdditionalFiles);
        }

        await VerifyAsync(TestState, cancellationToken);
        await VerifyAsync(FixedState, cancellationToken);
        var run = new CodeFixRun(
            new TAnalyzer(),
            new TCodeFix(),
            diagnostic => !IgnoredDiagnostics.Contains(diagnostic.Id),
            actions => actions.Where((action, i) => CodeActionEquivalenceKey is { } key ? action.EquivalenceKey == key : i == CodeActionIndex).FirstOrDefault());
        Project project = FixedProject.Create(TestState, LanguageVersion, DocumentationMode);
        var options = new TestOptions(TestState.AnalyzerConfigFiles);
        Compare("one by one", await run.OneByOneAsync(project, options, cancellationToken));
        Compare("Fix All", await run.FixAllAsync(project, options, cancellationToken));
        if (CodeActionTitle is { } title && run.FirstTitle != title)
        {
            new TVerifier().Fail($"The action is called '{run.FirstTitle}', not '{title}'.");
        }
    }

    private void Compare(string how, Project actual)
    {
        Project expected = FixedProject.Create(FixedState, LanguageVersion, DocumentationMode);
        if (FixedProject.Difference(expected, actual) is { } difference)
        {
            new TVerifier().Fail($"Fixed {how}: {difference}");
        }
    }
}
