using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Testing.Harness;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>Runs an analyzer over marked sources. What is reported and not marked fails the test, and so does the reverse; compile errors count.</summary>
public class CSharpAnalyzerTest<TAnalyzer, TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TVerifier : IVerifier, new()
{
    public TestState TestState { get; } = new();

    /// <summary>The first source.</summary>
    public string TestCode
    {
        set => TestState.Sources.Insert(0, value);
    }

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>Ids that the project silences, as <c>NoWarn</c> does.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>Ids that the test is not about.</summary>
    public List<string> IgnoredDiagnostics { get; } = [];

    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.CSharp12;

    public DocumentationMode DocumentationMode { get; set; } = DocumentationMode.Parse;

    public virtual Task RunAsync(CancellationToken cancellationToken = default) => VerifyAsync(TestState, cancellationToken);

    /// <summary>Fails unless exactly what a state marks and expects is reported.</summary>
    protected async Task VerifyAsync(TestState state, CancellationToken cancellationToken)
    {
        List<(string Source, IReadOnlyList<MarkupSpan> Spans)> parsed = [.. state.Sources.Select(TestMarkup.Parse)];
        var options = new TestOptions(TestState.AnalyzerConfigFiles);
        CSharpCompilation compilation = TestCompilation.Create(parsed.Select(each => each.Source), LanguageVersion, DocumentationMode);
        compilation = compilation.WithOptions(compilation.Options
            .WithOutputKind(OutputKind)
            .WithSyntaxTreeOptionsProvider(options.Severities)
            .WithSpecificDiagnosticOptions(DisabledDiagnostics.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))));

        var analyzer = new TAnalyzer();
        AdditionalText[] files = [.. state.AdditionalFiles.Select(file => new TestText(file.Path, file.Text))];
        IEnumerable<Diagnostic> reported = await compilation.WithAnalyzers([analyzer], new AnalyzerOptions([.. files], options))
            .GetAllDiagnosticsAsync(cancellationToken);
        List<Diagnostic> actual =
        [
            .. reported.Where(each => !each.IsSuppressed && !IgnoredDiagnostics.Contains(each.Id))
                .Where(each => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == each.Id) || each.Severity == DiagnosticSeverity.Error),
        ];

        var comparison = new Comparison(analyzer, parsed, state.ExpectedDiagnostics);
        if (comparison.Difference(actual) is { } difference)
        {
            new TVerifier().Fail(difference);
        }
    }
}
