using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;
using Plainsight.Analyzers.Schema;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Schema;

public sealed class SchemaAnalyzerTests
{
    private const string File = """
        {
          "plainsight": 1,
          "app": { "name": "docglow", "consent": "opt-in", "precedence": ["DO_NOT_TRACK", "DOCGLOW_OFF", "project", "recorded"], "sink": "json", "endpoint": "https://api.docglow.com/events" },
          "envelope": [
            { "key": "event", "is": "event" },
            { "key": "version", "is": "version" },
            { "key": "id", "is": "id" },
            { "key": "time", "is": "time", "grain": "hour" },
            { "key": "context", "is": "context" },
            { "key": "fields", "is": "fields" }
          ],
          "context": [],
          "events": [
            { "event": "cli_build", "version": 1, "status": "draft", "why": "A build finished.", "fields": [
              { "name": "cached", "type": "bool", "why": "Does the cache work?" }
            ] }
          ]
        }
        """;

    private const string Line = """{ "name": "cached", "type": "bool", "why": "Does the cache work?" }""";

    [Fact]
    public Task Code_that_stands_in_the_file_is_silent() => Verify(Source("bool Cached"), File);

    [Fact]
    public Task Routes_of_the_compilation_are_compared_with_the_file() => Verify(
        Source("RouteTemplate Cached") + "\n[TelemetryRoutes(\"/charts/{name:alpha}\")] public static class Pages;",
        File.Replace("\"bool\"", "\"route\", \"values\": [\"/charts/{name}\"]", StringComparison.Ordinal));

    [Fact]
    public Task Field_that_the_file_lacks_is_reported_at_its_name_with_its_line() => Verify(
        Source("bool {|#0:Cached|}"),
        File.Replace("      " + Line + "\n", "", StringComparison.Ordinal).Replace("\"fields\": [\n    ] }", "\"fields\": [] }", StringComparison.Ordinal),
        At(0, "PST0201").WithMessage("telemetry.schema.json lacks this line; build once in Debug, or apply the fix, and commit it: " + Line),
        At(1, "PST0201"),
        At(1, "PST0203"));

    [Fact]
    public Task Field_that_only_the_file_has_is_reported_at_the_type_with_its_line() => Verify(
        Source("bool Cached"),
        File.Replace("" + Line, Line + ",\n      { \"name\": \"old\", \"type\": \"bool\", \"why\": \"Why.\" }", StringComparison.Ordinal),
        At(1, "PST0203").WithMessage(
            "telemetry.schema.json(16) has this line, but the code does not; build once in Debug and commit the file: { \"name\": \"old\", \"type\": \"bool\", \"why\": \"Why.\" }"));

    [Fact]
    public Task Event_that_only_the_file_has_is_reported_at_the_app() => Verify(
        Source("bool Cached"),
        File.Replace("    ] }\n  ]", "    ] },\n    { \"event\": \"gone\", \"version\": 1, \"status\": \"draft\", \"why\": \"\", \"fields\": [] }\n  ]", StringComparison.Ordinal),
        At(2, "PST0203"));

    [Fact]
    public Task Shipped_version_of_another_shape_is_an_error_while_writing_too() => Verify(
        Source("bool Cached, bool Incremental"),
        File.Replace("draft", "shipped", StringComparison.Ordinal),
        At(1, "PST0202").WithSeverity(DiagnosticSeverity.Error));

    [Fact]
    public Task App_that_differs_is_reported_at_the_app() => Verify(
        Source("bool Cached"), File.Replace("docglow.com/events", "docglow.com/v2", StringComparison.Ordinal), At(2, "PST0206"));

    [Theory]
    [InlineData("", "\"words\": [{ \"word\": \"race\", \"as\": \"allowed\", \"why\": \"Cars do it.\" }],", true)]
    [InlineData("plainsight_allowed_words = race: Cars do it.", "", true)]
    [InlineData("plainsight_allowed_words = race: Cars do it.", "\"words\": [{ \"word\": \"race\", \"as\": \"allowed\", \"why\": \"Cars do it.\" }],", false)]
    public Task Words_that_differ_are_reported_at_the_app(string words, string line, bool reported)
    {
        string file = File.Replace("\"envelope\":", line + "\"envelope\":", StringComparison.Ordinal);
        CSharpAnalyzerTest<SchemaAnalyzer, DefaultVerifier> test = Test(Source("bool Cached"), file, reported ? [At(2, "PST0206")] : []);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{words}\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task Malformed_file_is_reported_in_the_file() => Verify(
        Source("bool Cached"),
        File.Replace("\"plainsight\": 1,", "\"plainsight\": 1", StringComparison.Ordinal),
        new DiagnosticResult("PST0204", DiagnosticSeverity.Error));

    [Fact]
    public async Task Malformed_file_is_reported_at_its_line_and_column()
    {
        var file = new TestText("/src/" + SchemaDocument.FileName, File.Replace("\"plainsight\": 1,", "\"plainsight\" 1,", StringComparison.Ordinal));
        Diagnostic fault = Assert.Single(await TestCompilation.Create([TestMarkup.Parse(Source("bool Cached")).Source])
            .WithAnalyzers([new SchemaAnalyzer()], new AnalyzerOptions([file]))
            .GetAnalyzerDiagnosticsAsync());
        Assert.Equal("PST0204", fault.Id);
        Assert.Equal("/src/telemetry.schema.json: (1,15)-(1,17)", fault.Location.GetLineSpan().ToString());
    }

    [Fact]
    public Task App_without_a_file_is_reported() => Verify(Source("bool Cached"), file: null, At(2, "PST0205").WithSeverity(DiagnosticSeverity.Info));

    [Fact]
    public Task Check_makes_differences_errors()
    {
        CSharpAnalyzerTest<SchemaAnalyzer, DefaultVerifier> test = Test(Source("bool Cached"), null, At(2, "PST0205").WithSeverity(DiagnosticSeverity.Error));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.PlainsightSchemaMode = check\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task Assembly_without_an_app_is_left_alone() => Test("public enum Nothing { Here }", File).RunAsync();

    [Fact]
    public Task Refused_event_is_left_to_its_own_diagnostic() => Verify(Source("string Cached"), File);

    private static string Source(string parameters) => $$"""
        /// <summary>A build finished.</summary>
        /// <param name="Cached">Does the cache work?</param>
        /// <param name="Incremental">Is it used?</param>
        [TelemetryEvent("cli_build")]
        public readonly partial record struct {|#1:CliBuild|}({{parameters}});

        [TelemetryApp("docglow", KillSwitches = new[] { "DOCGLOW_OFF" }, Endpoint = "https://api.docglow.com/events")]
        public static partial class {|#2:DocglowTelemetry|};
        """;

    private static DiagnosticResult At(int place, string id) => new DiagnosticResult(id, null).WithLocation(place);

    private static Task Verify(string source, string? file, params DiagnosticResult[] expected) => Test(source, file, expected).RunAsync();

    private static CSharpAnalyzerTest<SchemaAnalyzer, DefaultVerifier> Test(string source, string? file, params DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<SchemaAnalyzer, DefaultVerifier> { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        if (file is not null)
        {
            test.TestState.AdditionalFiles.Add((SchemaDocument.FileName, file));
        }

        return test;
    }
}
