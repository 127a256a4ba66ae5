using Microsoft.CodeAnalysis.Testing;
using Verifier = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<Plainsight.Analyzers.ReservedInterfaceAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Analyzers.Tests.Rules;

/// <summary>PST0006: nobody implements the interfaces by hand.</summary>
public sealed class ReservedInterfaceTests
{
    [Theory]
    [InlineData("ITelemetryEvent", "TelemetryEvent")]
    [InlineData("ITelemetryContext", "TelemetryContext")]
    public Task An_implementation_is_refused(string name, string attribute) => Verifier.VerifyAnalyzerAsync(
        $$"""
        public struct Smuggled : {|#0:{{name}}<Smuggled>|}
        {
            public static ReadOnlySpan<byte> Shape => default;
            public static void Write(in Smuggled value, ref EventWriter writer) { }
        }
        """,
        new DiagnosticResult("PST0006", Microsoft.CodeAnalysis.DiagnosticSeverity.Error).WithLocation(0).WithArguments("Smuggled", name + "<>", attribute));

    [Fact]
    public Task An_interface_on_top_is_refused() => Verifier.VerifyAnalyzerAsync(
        "public interface IMine<T> : [|ITelemetryEvent<T>|] where T : struct;");

    [Fact]
    public Task Other_interfaces_are_silent() => Verifier.VerifyAnalyzerAsync(
        "[TelemetryEvent] public readonly partial record struct Done(bool Ok) : IDisposable { public void Dispose() { } }");

    [Fact]
    public Task A_pragma_does_not_help() => Verifier.VerifyAnalyzerAsync("""
        #pragma warning disable PST0006
        public interface IMine<T> : [|ITelemetryEvent<T>|] where T : struct;
        """);
}
