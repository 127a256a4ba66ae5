namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a test compiles.</summary>
public sealed class TestState
{
    /// <summary>Sources with markup.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>What is reported and not marked.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>Additional files as path and text.</summary>
    public List<(string Path, string Text)> AdditionalFiles { get; } = [];

    /// <summary><c>.editorconfig</c> and <c>.globalconfig</c> files as path and text; a path starts with <c>/</c>.</summary>
    public List<(string Path, string Text)> AnalyzerConfigFiles { get; } = [];
}
