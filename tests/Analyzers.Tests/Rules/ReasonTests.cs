using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Analyzers.Tests.Rules;

/// <summary>PST0005: everything that is sent has a reason.</summary>
public sealed class ReasonTests
{
    private const string Complete = """
        /// <summary>A build finished.</summary>
        /// <param name="Ok">Is something broken in the wild?</param>
        [TelemetryEvent] public readonly partial record struct Done(bool Ok);
        """;

    private const string Missing = "[TelemetryEvent] public readonly partial record struct {|PST0005:Done|}(bool {|PST0005:Ok|});";

    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    [InlineData(DocumentationMode.Diagnose)]
    public Task Reasons_are_found_in_every_documentation_mode(DocumentationMode mode) => Verify.Reasons(Complete, documentation: mode);

    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    public Task Missing_reasons_are_reported_in_every_documentation_mode(DocumentationMode mode) => Verify.Reasons(Missing, documentation: mode);

    [Theory]
    [InlineData("write", DiagnosticSeverity.Info)]
    [InlineData("off", DiagnosticSeverity.Info)]
    [InlineData("check", DiagnosticSeverity.Error)]
    public Task They_are_an_error_where_the_schema_is_checked(string mode, DiagnosticSeverity severity) => Verify.Reasons(
        "/// <summary>A build finished.</summary>\n[TelemetryEvent] public readonly partial record struct Done(bool {|#0:Ok|});",
        mode,
        expected: new DiagnosticResult("PST0005", severity).WithLocation(0));

    [Theory]
    [InlineData("TODO")]
    [InlineData("tbd.")]
    [InlineData("...")]
    [InlineData("Ok")]
    [InlineData(" ")]
    public Task A_placeholder_is_no_reason(string text) => Verify.Reasons($"""
        /// <summary>A build finished.</summary>
        /// <param name="Ok">{text}</param>
        [TelemetryEvent] public readonly partial record struct Done(bool {"{|PST0005:Ok|}"});
        """);

    [Theory]
    [InlineData("/// <summary>A build")]
    [InlineData("/// <inheritdoc/>")]
    [InlineData("/** <summary>A & B</summary> */")]
    public Task A_comment_that_cannot_be_read_is_reported_once(string comment) =>
        Verify.Reasons(comment + "\n[TelemetryEvent] public readonly partial record struct {|PST0005:Done|}(bool Ok);", documentation: DocumentationMode.None);

    [Fact]
    public Task Context_and_group_need_reasons_for_fields_only() => Verify.Reasons("""
        [TelemetryContext] public readonly partial record struct Surroundings(OsFamily {|PST0005:Os|});
        [TelemetryGroup] public readonly partial record struct Shape(bool {|PST0005:Ok|});
        """);

    [Fact]
    public Task A_pragma_does_not_help() => Verify.Reasons("#pragma warning disable PST0005\n" + Missing);
}
