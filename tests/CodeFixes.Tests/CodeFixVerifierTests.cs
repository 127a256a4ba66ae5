using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers;

namespace CodeFixes.Tests;

/// <summary>The harness finds what is wrong with a fix.</summary>
public sealed class CodeFixVerifierTests
{
    private const string Source = "[TelemetryEvent]\npublic readonly record struct {|PST0001:Done|}();\n";

    [Fact]
    public Task Fix_that_introduces_an_error_fails() =>
        FailsAsync<BrokenFix>(Source, "[TelemetryEvent]\npublic readonly partial partial record struct Done();\n", "CS");

    [Fact]
    public Task Fix_that_changes_nothing_fails() => FailsAsync<EmptyFix>(Source, Source, "changes nothing");

    [Fact]
    public Task Fix_that_makes_another_text_fails() => FailsAsync<CommentFix>(Source, Source, "Fixed one by one");

    [Fact]
    public Task Fix_all_that_makes_another_text_fails() => FailsAsync<CommentFix>(
        Source, "[TelemetryEvent]\npublic readonly partial record struct Done();\n", "Fixed Fix All");

    private static async Task FailsAsync<TFix>(string source, string @fixed, string message)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TelemetryAnalyzer, TFix, DefaultVerifier> { TestCode = source, FixedCode = @fixed };
        test.IgnoredDiagnostics.Add("PST0005");
        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
    }

    private abstract class ReplacingFix(string text, string all) : CodeFixProvider
    {
        public override ImmutableArray<string> FixableDiagnosticIds => ["PST0001"];

        public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (_, document, _) => await ReplaceAsync(document, all));

        public override Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            context.RegisterCodeFix(CodeAction.Create("Replace", _ => ReplaceAsync(context.Document, text), "Replace"), context.Diagnostics);
            return Task.CompletedTask;
        }

        private static async Task<Document> ReplaceAsync(Document document, string text) =>
            document.WithText(SourceText.From((await document.GetTextAsync()).ToString().Replace("readonly record", text, StringComparison.Ordinal)));
    }

    private sealed class BrokenFix() : ReplacingFix("readonly partial partial record", "readonly partial partial record");

    private sealed class EmptyFix() : ReplacingFix("readonly record", "readonly record");

    private sealed class CommentFix() : ReplacingFix("readonly partial record", "readonly partial /**/ record");
}
