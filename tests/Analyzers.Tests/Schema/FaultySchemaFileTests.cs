using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Schema;

/// <summary>A schema file that can't be read is PST0204 at its place in the file, whatever the code declares.</summary>
public sealed class FaultySchemaFileTests
{
    private const string App = "[TelemetryApp(\"docglow\")] public static partial class DocglowTelemetry;";

    public static TheoryData<string> Names => [.. FaultyFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_reported_in_the_file(string name)
    {
        FaultyFile file = FaultyFiles.All[name];
        CSharpCompilation compilation = TestCompilation.Create([App]);
        AnalyzerOptions options = new([new TestText("/src/telemetry.schema.json", file.Text)]);
        Diagnostic found = Assert.Single(await compilation.WithAnalyzers([new SchemaAnalyzer()], options).GetAnalyzerDiagnosticsAsync());
        Assert.Equal(("PST0204", DiagnosticSeverity.Error), (found.Id, found.Severity));
        Assert.Equal("/src/telemetry.schema.json", found.Location.GetLineSpan().Path);
        Assert.Equal(new LinePosition(file.Line - 1, file.Column - 1), found.Location.GetLineSpan().StartLinePosition);
        Assert.Contains(file.Message, found.GetMessage(null), StringComparison.Ordinal);
    }
}
