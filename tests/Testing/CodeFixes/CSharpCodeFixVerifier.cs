using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Microsoft.CodeAnalysis.CSharp.Testing;

/// <summary>The short form of <see cref="CSharpCodeFixTest{TAnalyzer, TCodeFix, TVerifier}"/>.</summary>
public static class CSharpCodeFixVerifier<TAnalyzer, TCodeFix, TVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
    where TVerifier : IVerifier, new()
{
    /// <summary>Verifies a fix one by one, then as Fix All. The same text twice: nothing is offered.</summary>
    public static Task VerifyCodeFixAsync(string source, string fixedSource) => new CSharpCodeFixTest<TAnalyzer, TCodeFix, TVerifier>
    {
        TestCode = source,
        FixedCode = fixedSource,
    }.RunAsync();
}
