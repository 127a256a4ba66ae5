using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Parser.Routes;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers;

/// <summary>Explains what can be seen only with all declarations of a compilation at hand: two apps, a name used twice, colliding keys, too many routes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Catalog.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    public override void Initialize(AnalysisContext context)
    {
        // Generated files are read, because an app may stand in one, but nothing is reported in them.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var declared = new ConcurrentBag<(TypeDeclarationSyntax Declaration, object Model)>();
            start.RegisterSyntaxNodeAction(
                node => Collect(node, declared),
                SyntaxKind.ClassDeclaration,
                SyntaxKind.StructDeclaration,
                SyntaxKind.RecordDeclaration,
                SyntaxKind.RecordStructDeclaration);
            start.RegisterCompilationEndAction(end => Report(end, declared));
        });
    }

    private static void Collect(SyntaxNodeAnalysisContext context, ConcurrentBag<(TypeDeclarationSyntax Declaration, object Model)> declared)
    {
        var declaration = (TypeDeclarationSyntax)context.Node;
        foreach (string name in AttributeReader.Names(declaration, context.SemanticModel, context.CancellationToken))
        {
            object? model = name switch
            {
                AttributeNames.App => AppParser.Parse(declaration, context.SemanticModel, context.CancellationToken).Model,
                AttributeNames.Context => ContextParser.Parse(declaration, context.SemanticModel, context.CancellationToken).Model,
                AttributeNames.Event => EventParser.Parse(declaration, context.SemanticModel, context.CancellationToken).Model,
                _ => null,
            };
            if (model is not null)
            {
                declared.Add((declaration, model));
            }
        }
    }

    private static void Report(CompilationAnalysisContext context, ConcurrentBag<(TypeDeclarationSyntax Declaration, object Model)> declared)
    {
        EquatableArray<CatalogFinding> findings = CatalogRules.Check(
            Ordered<AppModel>(declared, app => app.Type), Ordered<ContextModel>(declared, model => model.Type), Ordered<EventModel>(declared, model => model.Type));
        foreach (CatalogFinding found in findings)
        {
            foreach (TypeDeclarationSyntax declaration in declared.Where(each => FullName(each.Model) == found.TypeFullName).Select(each => each.Declaration))
            {
                context.ReportDiagnostic(FindingReporter.Create(found.Finding, declaration, Descriptors.Catalog, DiagnosticSeverity.Error));
            }
        }

        ReportRoutes(context, declared);
    }

    // The templates are those of the whole compilation, and are asked for only where a field holds one.
    private static void ReportRoutes(CompilationAnalysisContext context, ConcurrentBag<(TypeDeclarationSyntax Declaration, object Model)> declared)
    {
        var routed = declared.Select(each => (each.Declaration, Fields: Fields(each.Model))).Where(each => RouteRules.Uses(each.Fields)).ToList();
        EquatableArray<string> routes = routed.Count == 0 ? default : RouteCollector.Collect(context.Compilation, context.CancellationToken);
        foreach ((TypeDeclarationSyntax declaration, EquatableArray<FieldModel> fields) in routed)
        {
            foreach (Finding finding in RouteRules.Check(RouteRules.Resolve(fields, routes)))
            {
                context.ReportDiagnostic(FindingReporter.Create(finding, declaration, Descriptors.Catalog, DiagnosticSeverity.Error));
            }
        }
    }

    private static EquatableArray<FieldModel> Fields(object model) => model switch
    {
        ContextModel contextModel => contextModel.Fields,
        EventModel eventModel => eventModel.Fields,
        _ => default,
    };

    private static EquatableArray<TModel> Ordered<TModel>(IEnumerable<(TypeDeclarationSyntax Declaration, object Model)> declared, Func<TModel, TypeModel> type)
        where TModel : IEquatable<TModel> =>
        declared.Select(each => each.Model).OfType<TModel>().OrderBy(model => type(model).FullName, StringComparer.Ordinal).ToEquatableArray();

    private static string? FullName(object model) => model switch
    {
        AppModel app => app.Type.FullName,
        ContextModel contextModel => contextModel.Type.FullName,
        EventModel eventModel => eventModel.Type.FullName,
        _ => null,
    };
}
