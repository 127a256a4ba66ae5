using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;

namespace Analyzers.Tests.Values;

/// <summary>PST0304: an event that a program declares and never makes.</summary>
public sealed class UntrackedEventTests
{
    private const string App = "\n[TelemetryApp(\"demo\")] public static partial class Demo { }\n";

    private const string Silent = "[TelemetryEvent] public readonly partial record struct Unused(int Count);";

    [Fact]
    public Task An_event_that_a_program_never_makes_is_reported() => Run(
        "Console.WriteLine();" + App + "[TelemetryEvent] public readonly partial record struct {|PST0304:Unused|}(int Count);");

    [Theory]
    [InlineData("new Unused(1)")]
    [InlineData("new Unused { Count = 1 }")]
    [InlineData("default(Unused)")]
    public Task An_event_that_is_made_is_silent(string made) => Run("Console.WriteLine(" + made + ");" + App + Silent);

    [Fact]
    public Task A_library_is_silent() => Run(App + Silent, OutputKind.DynamicallyLinkedLibrary);

    [Fact]
    public Task A_program_without_the_app_is_silent() => Run("Console.WriteLine();\n" + Silent);

    [Fact]
    public Task It_can_be_silenced() => Run("Console.WriteLine();" + App + "#pragma warning disable PST0304\n" + Silent);

    private static Task Run(string source, OutputKind kind = OutputKind.ConsoleApplication) =>
        new CSharpAnalyzerTest<UntrackedEventAnalyzer, DefaultVerifier> { TestCode = source, OutputKind = kind }.RunAsync();
}
