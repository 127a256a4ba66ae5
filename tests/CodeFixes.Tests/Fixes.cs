using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;

namespace CodeFixes.Tests;

/// <summary>The verifiers of this project. Reasons are asked for only where a test is about them.</summary>
internal static class Fixes
{
    /// <summary>Verifies a fix for one declaration; the same text twice means that nothing is offered.</summary>
    public static Task VerifyAsync<TFix>(string source, string @fixed, string? key = null, string? title = null, params string[] ignored)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TelemetryAnalyzer, TFix, DefaultVerifier>
        {
            TestCode = source,
            FixedCode = @fixed,
            CodeActionEquivalenceKey = key,
            CodeActionTitle = title,
        };
        test.IgnoredDiagnostics.AddRange(["PST0005", .. ignored]);
        return test.RunAsync();
    }
}
