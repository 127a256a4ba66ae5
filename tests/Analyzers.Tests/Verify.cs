using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Plainsight.Analyzers;

namespace Analyzers.Tests;

/// <summary>The verifiers of this project. What a source leaves out, its app and its reasons, is added where a test is about something else.</summary>
internal static class Verify
{
    private const string Project = "is_global = true\nbuild_property.PlainsightSchemaMode = ";

    /// <summary>Verifies declarations one by one. Reasons are not asked for.</summary>
    public static Task Declaration(string markup) => Test<TelemetryAnalyzer>(markup).RunAsync();

    /// <summary>Verifies declarations one by one with additional files.</summary>
    public static Task Declaration(string markup, params (string Path, string Text)[] files)
    {
        CSharpAnalyzerTest<TelemetryAnalyzer, DefaultVerifier> test = Test<TelemetryAnalyzer>(markup);
        test.TestState.AdditionalFiles.AddRange(files);
        return test.RunAsync();
    }

    /// <summary>Verifies the fields of an event, given as its parameter list, and the types they need.</summary>
    public static Task Fields(string parameters, string types = "") =>
        Declaration("[TelemetryEvent] public readonly partial record struct Done(" + parameters + ");\n" + types);

    /// <summary>Verifies reasons as well, in a build that writes or checks the schema.</summary>
    public static Task Reasons(string markup, string mode = "check", DocumentationMode documentation = DocumentationMode.Parse, params DiagnosticResult[] expected)
    {
        CSharpAnalyzerTest<TelemetryAnalyzer, DefaultVerifier> test = Test<TelemetryAnalyzer>(markup, withReasons: true);
        test.DocumentationMode = documentation;
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", Project + mode));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Verifies what needs the whole compilation.</summary>
    public static Task Catalog(params string[] sources)
    {
        CSharpAnalyzerTest<CatalogAnalyzer, DefaultVerifier> test = new();
        test.TestState.Sources.AddRange(sources);
        return test.RunAsync();
    }

    public static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Test<TAnalyzer>(string markup, bool withReasons = false)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> test = new() { TestCode = markup };
        if (!withReasons)
        {
            test.IgnoredDiagnostics.Add("PST0005");
        }

        return test;
    }
}
