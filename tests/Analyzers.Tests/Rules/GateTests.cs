using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;

namespace Analyzers.Tests.Rules;

/// <summary>Owner, review, expiry and former names.</summary>
public sealed class GateTests
{
    [Theory]
    [InlineData("[TelemetryEvent({|PST0404:Expires = \"soon\"|})]")]
    [InlineData("[TelemetryEvent({|PST0404:Expires = \"2027-02-30\"|})]")]
    [InlineData("[TelemetryEvent({|PST0404:Expires = \"31.01.2027\"|})]")]
    [InlineData("[TelemetryEvent({|PST0010:Review = \"http://example.com/1\"|})]")]
    [InlineData("[TelemetryEvent({|PST0010:Review = \"pull 12\"|})]")]
    [InlineData("[TelemetryEvent({|PST0010:Owner = \"tbd\"|})]")]
    [InlineData("[TelemetryEvent, {|PST0003:Was(\"a b\")|}]")]
    [InlineData("[TelemetryEvent, {|PST0003:Was(\"done\")|}]")]
    public Task What_cannot_be_read_is_reported_at_the_argument(string attributes) =>
        Verify.Declaration(attributes + " public readonly partial record struct Done(bool Ok);");

    [Theory]
    [InlineData("[TelemetryEvent(Owner = \"Export team\", Review = \"https://example.com/1\", Expires = \"2027-01-31\")]", "bool Ok")]
    [InlineData("[TelemetryEvent, Was(\"finished\")]", "[Was(\"fine\")] bool Ok")]
    public Task What_can_be_read_is_silent(string attributes, string parameters) =>
        Verify.Declaration($"{attributes} public readonly partial record struct Done({parameters});");

    [Theory]
    [InlineData("[{|PST0003:Was(\"\")|}] bool Ok")]
    [InlineData("[{|PST0003:Was(\"ok\")|}] bool Ok")]
    public Task A_former_key_must_have_been_one(string parameters) => Verify.Fields(parameters);

    [Theory]
    [InlineData("owner", "[TelemetryEvent(Review = \"https://example.com/1\", Expires = \"2027-01-31\")]", "{|PST0010:Done|}")]
    [InlineData("review", "[TelemetryEvent(Owner = \"Export team\")]", "{|PST0010:Done|}")]
    [InlineData("expiry", "[TelemetryEvent(Owner = \"Export team\")]", "{|PST0010:Done|}")]
    [InlineData("owner", "[TelemetryEvent(Owner = \"Export team\")]", "Done")]
    [InlineData("nothing", "[TelemetryEvent]", "Done")]
    public Task What_the_project_requires_must_be_there(string gate, string attribute, string name)
    {
        CSharpAnalyzerTest<TelemetryAnalyzer, DefaultVerifier> test =
            global::Analyzers.Tests.Verify.Test<TelemetryAnalyzer>($"{attribute} public readonly partial record struct {name}(bool Ok);");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nplainsight_require_{gate} = true\n"));
        return test.RunAsync();
    }
}
