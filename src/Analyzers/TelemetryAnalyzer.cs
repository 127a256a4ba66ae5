using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers;

/// <summary>Explains, for one declaration at a time, what the generator refuses and what a reviewer would miss.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TelemetryAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Live.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            AnalyzerConfigOptionsProvider options = start.Options.AnalyzerConfigOptionsProvider;
            ProjectWordList words = ProjectWordSource.Read(start.Compilation, options, start.CancellationToken);
            var findings = new DeclarationFindings(new VocabularySource(start.Options.AdditionalFiles), words, options);
            DiagnosticSeverity review = ReviewMode.Severity(options);
            start.RegisterSyntaxNodeAction(
                node => Report(node, findings, review),
                SyntaxKind.ClassDeclaration,
                SyntaxKind.StructDeclaration,
                SyntaxKind.RecordDeclaration,
                SyntaxKind.RecordStructDeclaration);
        });
    }

    private static void Report(SyntaxNodeAnalysisContext context, DeclarationFindings findings, DiagnosticSeverity review)
    {
        var declaration = (TypeDeclarationSyntax)context.Node;
        foreach (Finding finding in findings.Of(declaration, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(FindingReporter.Create(finding, declaration, Descriptors.Live, review));
        }
    }
}
