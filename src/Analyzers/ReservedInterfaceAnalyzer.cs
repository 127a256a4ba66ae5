using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers;

/// <summary>PST0006: a hand-written implementation could send what no schema lists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReservedInterfaceAnalyzer : DiagnosticAnalyzer
{
    private const string Event = "Plainsight.ITelemetryEvent`1";

    private const string Context = "Plainsight.ITelemetryContext`1";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ReservedInterface);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Report, SyntaxKind.SimpleBaseType);
    }

    private static void Report(SyntaxNodeAnalysisContext context)
    {
        var written = (SimpleBaseTypeSyntax)context.Node;
        if (context.SemanticModel.GetTypeInfo(written.Type, context.CancellationToken).Type is INamedTypeSymbol type
            && written.Parent?.Parent is BaseTypeDeclarationSyntax declaration
            && Reserved(type) is { } reserved)
        {
            (string shown, string attribute) = reserved == Event ? ("ITelemetryEvent<>", "TelemetryEvent") : ("ITelemetryContext<>", "TelemetryContext");
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ReservedInterface, written.GetLocation(), declaration.Identifier.ValueText, shown, attribute));
        }
    }

    private static string? Reserved(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface
            ? type.AllInterfaces.Prepend(type).Select(each => TypeClassifier.FullName(each.OriginalDefinition)).FirstOrDefault(name => name is Event or Context)
            : null;
}
