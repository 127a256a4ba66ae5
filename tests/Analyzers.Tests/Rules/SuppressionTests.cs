using Plainsight.Analyzers;

namespace Analyzers.Tests.Rules;

/// <summary>Nothing that a project can set silences a rule that protects somebody.</summary>
public sealed class SuppressionTests
{
    private const string Refused = "[TelemetryEvent] public readonly partial record struct Done({|PST0101:string|} Shade);";

    [Fact]
    public Task A_pragma_does_not_silence_an_error() => Verify.Declaration("#pragma warning disable\n#pragma warning disable PST0101\n" + Refused);

    // The compiler lets this attribute hide any message of an analyzer: one more reason why the generator refuses by itself.
    [Fact]
    public Task An_attribute_hides_the_message() => Verify.Declaration("""
        [System.Diagnostics.CodeAnalysis.SuppressMessage("Plainsight", "PST0101")]
        [TelemetryEvent] public readonly partial record struct Done(string Shade);
        """);

    [Theory]
    [InlineData("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.PST0101.severity = none\ndotnet_analyzer_diagnostic.severity = none\n")]
    [InlineData("/.globalconfig", "is_global = true\ndotnet_diagnostic.PST0101.severity = suggestion\n")]
    public Task A_configuration_file_does_not_silence_an_error(string path, string text)
    {
        var test = Verify.Test<TelemetryAnalyzer>(Refused);
        test.TestState.AnalyzerConfigFiles.Add((path, text));
        return test.RunAsync();
    }

    [Fact]
    public Task A_project_does_not_silence_an_error()
    {
        var test = Verify.Test<TelemetryAnalyzer>(Refused);
        test.DisabledDiagnostics.Add("PST0101");
        return test.RunAsync();
    }

    [Fact]
    public Task Information_can_be_silenced() => Verify.Declaration("""
        #pragma warning disable PST0008
        [TelemetryEvent] public readonly partial record struct Done(int Count) { public int Twice => Count * 2; }
        """);
}
