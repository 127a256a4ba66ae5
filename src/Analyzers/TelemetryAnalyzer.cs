using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
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
            var files = new VocabularySource(start.Options.AdditionalFiles);
            DiagnosticSeverity review = ReviewMode.Severity(start.Options.AnalyzerConfigOptionsProvider);
            ProjectWordList words = ProjectWordSource.Read(start.Compilation, start.Options.AnalyzerConfigOptionsProvider, start.CancellationToken);
            start.RegisterSyntaxNodeAction(
                node => Report(node, files, words, review),
                SyntaxKind.ClassDeclaration,
                SyntaxKind.StructDeclaration,
                SyntaxKind.RecordDeclaration,
                SyntaxKind.RecordStructDeclaration);
        });
    }

    private static void Report(SyntaxNodeAnalysisContext context, VocabularySource files, ProjectWordList words, DiagnosticSeverity review)
    {
        var declaration = (TypeDeclarationSyntax)context.Node;
        foreach (Finding finding in Find(declaration, context.SemanticModel, files, words, context.CancellationToken))
        {
            context.ReportDiagnostic(FindingReporter.Create(finding, declaration, Descriptors.Live, review));
        }
    }

    private static IEnumerable<Finding> Find(TypeDeclarationSyntax declaration, SemanticModel semantics, VocabularySource files, ProjectWordList words, CancellationToken cancellation) =>
        AttributeReader.Names(declaration, semantics, cancellation).SelectMany(name => name switch
        {
            AttributeNames.App => AppParser.Parse(declaration, semantics, cancellation).Findings.Concat(words.Findings),
            AttributeNames.Event => FindEvent(EventParser.Parse(declaration, semantics, words.Words, cancellation), files, words.Words, cancellation),
            AttributeNames.Context => FindContext(ContextParser.Parse(declaration, semantics, words.Words, cancellation), files, words.Words, cancellation),
            AttributeNames.Group => FindGroup(GroupParser.Parse(declaration, semantics, depth: 1, words.Words, cancellation), declaration.Identifier.ValueText, words.Words),
            AttributeNames.Vocabulary => VocabularyParser.Parse(declaration, semantics, cancellation).Findings,
            _ => Enumerable.Empty<Finding>(),
        });

    private static IEnumerable<Finding> FindEvent(ParseResult<EventModel> parsed, VocabularySource files, ProjectWords project, CancellationToken cancellation) =>
        parsed.Model is { } model ? parsed.Findings.Concat(SendableRules.Resolve(model, files.Of(model.Fields, cancellation), project).Findings) : parsed.Findings;

    private static IEnumerable<Finding> FindGroup(ParseResult<FieldType.Group> parsed, string name, ProjectWords project) =>
        parsed.Model is { } model ? parsed.Findings.Concat(SendableRules.Check(model, name, project)) : parsed.Findings;

    private static IEnumerable<Finding> FindContext(ParseResult<ContextModel> parsed, VocabularySource files, ProjectWords project, CancellationToken cancellation) =>
        parsed.Model is { } model ? parsed.Findings.Concat(SendableRules.Resolve(model, files.Of(model.Fields, cancellation), project).Findings) : parsed.Findings;
}
