using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;
using Plainsight.CodeFixes;
using static CodeFixes.Tests.SchemaTexts;

namespace CodeFixes.Tests;

public sealed class VersionFixTests
{
    [Theory]
    [InlineData("TelemetryEvent(\"cli_build\")", "TelemetryEvent(\"cli_build\", Version = 3)")]
    [InlineData("TelemetryEvent(\"cli_build\", Version = 1)", "TelemetryEvent(\"cli_build\", Version = 3)")]
    [InlineData("Plainsight.TelemetryEvent(name: \"cli_build\", Version = 0 + 1)", "Plainsight.TelemetryEvent(name: \"cli_build\", Version = 3)")]
    public Task Version_is_raised_above_all_of_the_file(string attribute, string @fixed) => VerifyAsync(attribute, @fixed);

    [Theory]
    [InlineData("TelemetryEvent", "TelemetryEvent(Version = 3)")]
    [InlineData("TelemetryEvent()", "TelemetryEvent(Version = 3)")]
    public Task Attribute_without_arguments_gets_one(string attribute, string @fixed) => VerifyAsync(attribute, @fixed);

    [Fact]
    public Task Each_event_gets_its_own_version()
    {
        const string Other = "\n/// <summary>It ran.</summary>\n[TelemetryEvent(\"run\"MORE)]\npublic readonly partial record struct {|ID:Run|}();\n";
        string other = Event(4, "shipped", Old).Replace("cli_build", "run", StringComparison.Ordinal);
        CSharpCodeFixTest<SchemaAnalyzer, VersionFix, DefaultVerifier> test = Test(
            (Source("bool Cached") + Other).Replace("#0:", "PST0202:", StringComparison.Ordinal).Replace("MORE", ", Version = 4", StringComparison.Ordinal).Replace("ID:", "PST0202:", StringComparison.Ordinal),
            (Source("bool {|PST0201:Cached|}", "TelemetryEvent(\"cli_build\", Version = 2)") + Other)
                .Replace("#0:", "PST0201:", StringComparison.Ordinal).Replace("MORE", ", Version = 5", StringComparison.Ordinal).Replace("ID:", "PST0201:", StringComparison.Ordinal),
            Events(Event(1, "shipped", Old), other));
        test.FixedState.ExpectedDiagnostics.AddRange(Enumerable.Repeat(new DiagnosticResult("PST0203", Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden).WithLocation(1), 2));
        return test.RunAsync();
    }

    [Fact]
    public Task Version_of_the_same_shape_stays()
    {
        string source = Source("bool Cached");
        return Test(source, source, File("shipped", Cached)).RunAsync();
    }

    private static Task VerifyAsync(string attribute, string @fixed)
    {
        CSharpCodeFixTest<SchemaAnalyzer, VersionFix, DefaultVerifier> test = Test(
            Source("bool Cached, int Models", attribute).Replace("#0:", "PST0202:", StringComparison.Ordinal),
            Source("bool {|PST0201:Cached|}, int {|PST0201:Models|}", @fixed).Replace("#0:", "PST0201:", StringComparison.Ordinal),
            Events(Event(1, "shipped", Cached), Event(2, "retired", Old)));
        test.FixedState.ExpectedDiagnostics.Add(new DiagnosticResult("PST0203", Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden).WithLocation(1));
        return test.RunAsync();
    }

    private static CSharpCodeFixTest<SchemaAnalyzer, VersionFix, DefaultVerifier> Test(string source, string @fixed, string file) => new()
    {
        TestCode = source,
        FixedCode = @fixed,
        TestState = { AdditionalFiles = { ("telemetry.schema.json", file) } },
    };
}
