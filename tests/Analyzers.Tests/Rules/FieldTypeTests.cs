using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;

namespace Analyzers.Tests.Rules;

/// <summary>PST0101 to PST0106 in events, contexts and groups.</summary>
public sealed class FieldTypeTests
{
    [Theory]
    [InlineData("{|PST0101:string|} {|PST0112:Path|}")]
    [InlineData("{|PST0101:string?|} {|PST0112:Path|}")]
    [InlineData("bool Ok, {|PST0101:char|} {|PST0111:Key|}, {|PST0101:byte[]|} {|PST0113:Body|}")]
    [InlineData("{|PST0102:System.IO.FileInfo|} {|PST0112:Project|}")]
    [InlineData("{|PST0103:System.Net.IPAddress|} {|PST0112:Host|}")]
    [InlineData("{|PST0104:object|} Anything, {|PST0104:dynamic|} More")]
    [InlineData("{|PST0105:nint?|} Score")]
    [InlineData("{|PST0105:Missing|} Score")]
    [InlineData("{|PST0106:Guid|} {|PST0110:Id|}, {|PST0106:DateTime?|} At")]
    [InlineData("{|PST0105:InstallId|} Install")]
    [InlineData("{|PST0105:SessionId|} Session")]
    [InlineData("{|PST0105:Empty|} Nothing")]
    public Task A_type_is_refused_at_its_place(string parameters) =>
        Verify.Fields(parameters.Replace("Missing|}", "{|CS0246:Missing|}|}", StringComparison.Ordinal), "public enum Empty { }");

    [Theory]
    [InlineData("bool A, int? B, TimeSpan C, DayOfWeek D, Version? E, RunId F, AppVersion G, OsFamily H")]
    [InlineData("RunId? A, RuntimeVersion B, OsVersion C, CpuFamily D, ulong E")]
    public Task Allowed_types_are_silent(string parameters) => Verify.Fields(parameters);

    [Fact]
    public Task Ids_stand_in_the_context() => Verify.Declaration(
        "[TelemetryContext] public readonly partial record struct Surroundings(InstallId Install, SessionId Session, RunId Run);");

    [Fact]
    public Task An_alias_hides_nothing() => Verify.Declaration("""
        using Text = System.String;
        using Declared = Plainsight.TelemetryEventAttribute;
        [Declared] public readonly partial record struct Done({|PST0101:Text|} Shade);
        """);

    [Fact]
    public Task A_refused_group_refuses_the_event_that_uses_it() => Verify.Declaration("""
        [TelemetryEvent] public readonly partial record struct Done({|PST0101:Shape?|} Shape);
        [TelemetryGroup] public readonly partial record struct Shape({|PST0101:string|} Shade);
        """);

    [Fact]
    public Task A_refused_vocabulary_refuses_the_event_that_uses_it() => Verify.Declaration("""
        [TelemetryEvent] public readonly partial record struct Done({|PST0001:Word|} Word);
        [Vocabulary("words.txt")] public partial record struct {|PST0001:Word|};
        """);

    [Fact]
    public Task Groups_nest_two_deep() => Verify.Declaration("""
        [TelemetryEvent] public readonly partial record struct Two(B B);
        [TelemetryEvent] public readonly partial record struct Three({|PST0105:A|} A);
        [TelemetryGroup] public readonly partial record struct A({|PST0105:B|} B);
        [TelemetryGroup] public readonly partial record struct B(C C);
        [TelemetryGroup] public readonly partial record struct C(bool Ok);
        """);

    [Fact]
    public Task The_text_says_what_why_and_what_to_do() => CSharpAnalyzerVerifier<TelemetryAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(
        """
        /// <summary>A build finished.</summary>
        /// <param name="Adapter">Which ones to look after first.</param>
        [TelemetryEvent("cli_build")] public readonly partial record struct Done({|#0:string|} Adapter);
        """,
        new DiagnosticResult("PST0101", Microsoft.CodeAnalysis.DiagnosticSeverity.Error).WithLocation(0).WithMessage(
            "Field 'Adapter' of event 'cli_build' is a string: free text can hold a path, a name or a secret. Declare the values you expect as an enum or a [Vocabulary]."));
}
