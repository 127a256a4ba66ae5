using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;
using Plainsight.CodeFixes;

namespace CodeFixes.Tests;

/// <summary>What the fix adds stays reported, so every line that it adds is still marked in the fixed text.</summary>
public sealed class ReasonFixTests
{
    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Parse)]
    [InlineData(DocumentationMode.Diagnose)]
    public Task Skeleton_is_added_and_stays_reported(DocumentationMode mode) => VerifyAsync(
        """
        public static class Outer
        {
            [TelemetryEvent]
            public readonly partial record struct {|PST0005:{|PST0001:Done|}|}(bool {|PST0005:Cached|}, int {|PST0005:Models|});
        }
        """,
        """
        public static class Outer
        {
            /// <summary>TODO</summary>
            /// <param name="Cached">TODO</param>
            /// <param name="Models">TODO</param>
            [TelemetryEvent]
            public readonly partial record struct {|PST0005:{|PST0001:Done|}|}(bool {|PST0005:Cached|}, int {|PST0005:Models|});
        }
        """,
        mode);

    [Fact]
    public Task Elements_are_added_in_the_order_of_the_parameters() => VerifyAsync(
        """
        /// <param name="Models">How large are projects?</param>
        // Not part of it.
        /// <param name="Models">
        /// How large are projects?
        /// </param>
        /// <remarks>Text.</remarks>
        [TelemetryEvent] public readonly partial record struct {|PST0005:Done|}(bool {|PST0005:Cached|}, int Models, int {|PST0005:Sources|});
        """,
        """
        /// <param name="Models">How large are projects?</param>
        // Not part of it.
        /// <summary>TODO</summary>
        /// <param name="Cached">TODO</param>
        /// <param name="Models">
        /// How large are projects?
        /// </param>
        /// <remarks>Text.</remarks>
        /// <param name="Sources">TODO</param>
        [TelemetryEvent] public readonly partial record struct {|PST0005:Done|}(bool {|PST0005:Cached|}, int Models, int {|PST0005:Sources|});
        """);

    [Fact]
    public Task Line_ending_of_the_file_is_kept()
    {
        const string Event = "[TelemetryEvent]\r\npublic readonly partial record struct {|PST0005:Done|}();\r\n";
        return VerifyAsync(Event, "/// <summary>TODO</summary>\r\n" + Event);
    }

    [Theory]
    [InlineData("/// <summary>TODO</summary>")]
    [InlineData("/// <summary></summary>")]
    [InlineData("/// <inheritdoc/>")]
    [InlineData("/// <summary>Not closed.")]
    [InlineData("/** <summary>tbd</summary> */")]
    public Task Nothing_is_offered_where_a_reason_has_to_be_written(string comment)
    {
        string source = comment + "\n[TelemetryEvent]\npublic readonly partial record struct {|PST0005:Done|}();\n";
        return VerifyAsync(source, source);
    }

    private static Task VerifyAsync(string source, string @fixed, DocumentationMode mode = DocumentationMode.Parse) =>
        new CSharpCodeFixTest<TelemetryAnalyzer, ReasonFix, DefaultVerifier>
        {
            TestCode = source,
            FixedCode = @fixed,
            DocumentationMode = mode,
        }.RunAsync();
}
