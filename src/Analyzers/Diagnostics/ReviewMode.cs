using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plainsight.Analyzers.Diagnostics;

/// <summary>Tells how loudly review rules speak in this build.</summary>
public static class ReviewMode
{
    /// <summary>Information where the build writes the schema, so that somebody who tries things out is not stopped; an error where it checks.</summary>
    public static DiagnosticSeverity Severity(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.PlainsightSchemaMode", out string? mode)
        && mode.Trim().Equals("check", StringComparison.OrdinalIgnoreCase)
            ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Info;
}
