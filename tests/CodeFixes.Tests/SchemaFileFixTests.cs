using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;
using Plainsight.CodeFixes;
using static CodeFixes.Tests.SchemaTexts;

namespace CodeFixes.Tests;

public sealed class SchemaFileFixTests
{
    private const string FileName = "telemetry.schema.json";

    [Fact]
    public Task Missing_line_is_written_at_its_place() => VerifyAsync(
        Source("bool {|PST0201:Cached|}, int Models"), Source("bool Cached, int Models"), File("draft", Models), File("draft", Cached, Models),
        title: "Write this line into telemetry.schema.json");

    [Fact]
    public Task All_missing_lines_are_written() => VerifyAsync(
        Source("bool {|PST0201:Cached|}, int {|PST0201:Models|}").Replace("#0:", "PST0201,PST0203:", StringComparison.Ordinal),
        Source("bool Cached, int Models"),
        File("draft"),
        File("draft", Cached, Models));

    [Fact]
    public Task New_event_brings_its_fields() => VerifyAsync(
        Source("bool {|PST0201:Cached|}").Replace("#0:", "PST0201:", StringComparison.Ordinal), Source("bool Cached"),
        Events(Event(1, "shipped", Cached).Replace("cli_build", "cli_run", StringComparison.Ordinal)),
        Events(Event(1, "draft", Cached), Event(1, "shipped", Cached).Replace("cli_build", "cli_run", StringComparison.Ordinal)),
        withdrawn: true);

    [Fact]
    public Task Withdrawn_line_is_removed() => VerifyAsync(
        Source("bool Cached").Replace("#0:", "PST0203:", StringComparison.Ordinal), Source("bool Cached"), File("draft", Cached, Old), File("draft", Cached),
        title: "Remove this line from telemetry.schema.json");

    [Fact]
    public Task Withdrawn_draft_is_removed() => VerifyAsync(
        Source("bool Cached").Replace("#1:", "PST0203,PST0203:", StringComparison.Ordinal),
        Source("bool Cached"),
        Events(Event(1, "draft", Cached), Event(2, "draft", Old)),
        File("draft", Cached));

    [Fact]
    public Task Changed_reason_of_a_shipped_version_is_taken_over() => VerifyAsync(
        Source("bool {|PST0201:Cached|}").Replace("#0:", "PST0203:", StringComparison.Ordinal),
        Source("bool Cached"),
        File("shipped", Cached.Replace("cache work", "cache help", StringComparison.Ordinal)),
        File("shipped", Cached));

    [Fact]
    public Task App_is_taken_over() => VerifyAsync(
        Source("bool Cached", endpoint: "https://example.com/v2").Replace("#1:", "PST0206:", StringComparison.Ordinal),
        Source("bool Cached", endpoint: "https://example.com/v2"),
        File("draft", Cached),
        File("draft", Cached).Replace("https://example.com/events", "https://example.com/v2", StringComparison.Ordinal));

    [Fact]
    public Task Line_endings_of_the_file_are_kept() => VerifyAsync(
        Source("bool {|PST0201:Cached|}, int Models"), Source("bool Cached, int Models"),
        File("draft", Models).ReplaceLineEndings("\r\n"), File("draft", Cached, Models).ReplaceLineEndings("\r\n"));

    [Fact]
    public Task Missing_file_is_created_beside_the_project() => VerifyAsync(
        Source("bool Cached").Replace("#1:", "PST0205:", StringComparison.Ordinal), Source("bool Cached"), null, File("draft", Cached),
        title: "Create telemetry.schema.json");

    [Fact]
    public Task Withdrawn_shipped_version_is_retired_when_somebody_says_so() => VerifyAsync(
        Source("bool Cached"), Source("bool Cached"),
        Events(Event(1, "draft", Cached), Event(2, "shipped", Old), Event(3, "shipped", Old)),
        Events(Event(1, "draft", Cached), Event(2, "retired", Old), Event(3, "retired", Old)),
        SchemaFileFix.RetireKey, "Set 'cli_build' version 2 to retired", withdrawn: true);

    [Fact]
    public Task Nothing_is_written_while_a_shipped_version_differs()
    {
        string source = Source("bool Cached, int Models").Replace("#0:", "PST0202:", StringComparison.Ordinal);
        string file = Events(Event(1, "shipped", Cached), Event(2, "draft", Old));
        return VerifyAsync(source.Replace("#1:", "PST0203,PST0203:", StringComparison.Ordinal), source.Replace("#1:", "PST0203,PST0203:", StringComparison.Ordinal), file, file);
    }

    private static Task VerifyAsync(
        string source, string @fixed, string? file, string? fixedFile, string key = SchemaFileFix.WriteKey, string? title = null, bool withdrawn = false)
    {
        var test = new CSharpCodeFixTest<SchemaAnalyzer, SchemaFileFix, DefaultVerifier>
        {
            TestCode = source,
            FixedCode = @fixed,
            CodeActionEquivalenceKey = file is null ? SchemaFileFix.CreateKey : key,
            CodeActionTitle = title,
        };
        if (file is not null)
        {
            test.TestState.AdditionalFiles.Add((FileName, file));
        }

        if (fixedFile is not null)
        {
            test.FixedState.AdditionalFiles.Add((FileName, fixedFile));
        }

        // Retired versions are no longer hinted at.
        Hint(test.TestState, file);
        Hint(test.FixedState, fixedFile);
        return test.RunAsync();

        void Hint(TestState state, string? text)
        {
            int shipped = withdrawn ? (text ?? "").Split("\"shipped\"").Length - 1 : 0;
            state.ExpectedDiagnostics.AddRange(Enumerable.Repeat(new DiagnosticResult("PST0203", DiagnosticSeverity.Hidden).WithLocation(1), shipped));
        }
    }
}
