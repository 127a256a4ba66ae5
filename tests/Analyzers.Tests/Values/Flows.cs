using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Values;

/// <summary>Sources for the tests of values: one event, and code that makes it.</summary>
internal static class Flows
{
    private const string Usings = "using System.Collections.Generic; using System.Diagnostics; using System.IO; using System.Linq; using System.Text; using System.Threading.Tasks;\n";

    private const string Declarations = """

        public enum Mode { Fast, Safe }
        [Flags] public enum Parts { None = 0, First = 1, Second = 2 }
        [TelemetryGroup] public readonly partial record struct Shape(int Width);
        [TelemetryEvent] public readonly partial record struct Done(long Count, Mode Mode = Mode.Fast, bool Ok = false, Parts Parts = Parts.None, Shape Shape = default)
        {
            public int NotSent { get; init; }
        }
        [TelemetryContext] public readonly partial record struct Surroundings(Mode Mode, int Size);
        """;

    /// <summary>Verifies the statements of <c>Main(string[] args)</c>, and the members beside it.</summary>
    public static Task Statements(string statements, string members = "") =>
        Source("public static class Program\n{\n    public static object? Main(string[] args)\n    {\n" + statements + "\n        return null;\n    }\n" + members + "\n}\n");

    /// <summary>Verifies one expression that goes into a number of the event.</summary>
    public static Task Count(string expression) => Statements("return new Done(" + expression + ");");

    /// <summary>Verifies a whole file beside the declarations.</summary>
    public static Task Source(string source) => Test(source).RunAsync();

    /// <summary>What is reported about a source.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Report(string source) =>
        await TestCompilation.Create([Usings + source + Declarations]).WithAnalyzers([new ValueAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    public static CSharpAnalyzerTest<ValueAnalyzer, DefaultVerifier> Test(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) => new()
    {
        TestCode = Usings + source + Declarations,
        OutputKind = kind,
        // Statements after a return are for the compiler to warn of, and the tests are not about warnings.
        IgnoredDiagnostics = { "CS0162" },
    };
}
