using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers;

namespace Tour;

/// <summary>Compiles an event that must not exist, with the real rules, and gives what the compiler says.</summary>
internal static class Refusal
{
    public const string Source = """
        using System.IO;
        using System.Net.Mail;
        using Plainsight;

        [TelemetryApp("leaky")]
        static partial class LeakyTelemetry;

        /// <summary>A build finished.</summary>
        /// <param name="Project">Which project was it?</param>
        /// <param name="Author">Whom to ask?</param>
        /// <param name="Note">What happened?</param>
        [TelemetryEvent]
        readonly partial record struct BuildFinished(
            FileInfo Project,
            MailAddress Author,
            string Note);
        """;

    /// <summary>How many fields the event has, each on a line of its own.</summary>
    public const int Fields = 3;

    public static IReadOnlyList<Diagnostic> Diagnostics()
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp12);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Leaky",
            [CSharpSyntaxTree.ParseText(Source, options, path: "BuildFinished.cs")],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return compilation
            .WithAnalyzers([new TelemetryAnalyzer()])
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .OrderBy(d => d.Location.SourceSpan.Start)
            .ToList();
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
}
