using Microsoft.CodeAnalysis;

namespace Analyzers.Tests.Values;

/// <summary>The rules on values can be configured, and say where a value came from.</summary>
public sealed class SuppressedTests
{
    private const string Program = "public static class Program { public static object Main(string[] args) => new Done(args[0].Length); }\n";

    [Fact]
    public Task A_pragma_silences_a_flow() => Flows.Statements("""
        #pragma warning disable PST0302 // The number of threads, clamped.
        return new Done(int.Parse(args[0]));
        #pragma warning restore PST0302
        """);

    [Fact]
    public Task A_configuration_file_silences_a_flow()
    {
        var test = Flows.Test(Program);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PST0302.severity = none\n"));
        return test.RunAsync();
    }

    [Fact]
    public async Task The_source_is_an_additional_location()
    {
        Diagnostic reported = Assert.Single(await Flows.Report(Program));
        Assert.Equal("args", Text(Assert.Single(reported.AdditionalLocations)));
        Assert.Equal(
            "Field 'Count' of 'Done' gets a number made of text from the process arguments: whoever can guess the text can check the guess by the number. "
            + "Compare the text with what you expect and send an enum or a bool, or count things instead of characters.",
            reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Error, reported.Severity);
    }

    [Fact]
    public async Task A_call_that_makes_the_event_has_the_field_as_an_additional_location()
    {
        Diagnostic reported = Assert.Single(await Flows.Report(
            "public static class Program { public static object Main() => Make(Environment.UserName.Length); private static object Make(int size) => new Done(size + 1); }"));
        Assert.Equal("Environment.UserName.Length", Text(reported.Location));
        Assert.Equal(["Environment.UserName", "size + 1"], reported.AdditionalLocations.Select(Text));
    }

    private static string Text(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
