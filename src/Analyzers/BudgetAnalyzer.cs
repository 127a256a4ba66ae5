using System.Collections.Concurrent;
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

/// <summary>PST0121: warns of events that can tell more than their budget of bits allows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BudgetAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.Budget);

    public override void Initialize(AnalysisContext context)
    {
        // Generated files are read, because an app may stand in one, but nothing is reported in them.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Nothing is bound until an event is seen that has a budget: most have none.
            var declarations = new ConcurrentBag<(TypeDeclarationSyntax Declaration, SemanticModel Semantics)>();
            start.RegisterSyntaxNodeAction(
                node => declarations.Add(((TypeDeclarationSyntax)node.Node, node.SemanticModel)),
                SyntaxKind.ClassDeclaration,
                SyntaxKind.StructDeclaration,
                SyntaxKind.RecordDeclaration,
                SyntaxKind.RecordStructDeclaration);
            start.RegisterCompilationEndAction(end => Report(end, declarations));
        });
    }

    private static void Report(CompilationAnalysisContext context, ConcurrentBag<(TypeDeclarationSyntax Declaration, SemanticModel Semantics)> declarations)
    {
        if (!declarations.Any(each => Budget(each.Declaration) is not null))
        {
            return;
        }

        var declared = new DeclaredTelemetry();
        foreach ((TypeDeclarationSyntax declaration, SemanticModel semantics) in declarations.Where(each => each.Declaration.AttributeLists.Count > 0))
        {
            declared.Collect(declaration, semantics, context.CancellationToken);
        }

        var vocabularies = new VocabularySource(context.Options.AdditionalFiles);
        ProjectWords project = ProjectWordSource.Read(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken).Words;
        if (declared.Catalog(context.Compilation, vocabularies, project, context.CancellationToken) is not { } catalog)
        {
            return;
        }

        foreach (EventModel model in catalog.Events)
        {
            if (BudgetRules.Check(model, catalog.Context) is { } finding && declared.Find(model.Name, model.Version) is { } found)
            {
                object[] arguments = [.. finding.Arguments];
                Location place = Budget(found.Declaration)?.GetLocation() ?? found.Name;
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Budget, place, arguments));
            }
        }
    }

    private static AttributeArgumentSyntax? Budget(TypeDeclarationSyntax declaration) =>
        declaration.AttributeLists.SelectMany(list => list.Attributes)
            .SelectMany(attribute => attribute.ArgumentList?.Arguments ?? default)
            .FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == nameof(Budget));
}
