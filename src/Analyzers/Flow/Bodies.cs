using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

/// <summary>Finds the body of a method of the same type, in the same file.</summary>
internal static class Bodies
{
    /// <summary>Whether a call can be followed: to a method of the type itself that nothing overrides.</summary>
    public static bool IsOf(IMethodSymbol method, INamedTypeSymbol type) =>
        !method.IsVirtual && !method.IsAbstract && SymbolEqualityComparer.Default.Equals(method.OriginalDefinition.ContainingType, type.OriginalDefinition);

    public static IMethodBodyOperation? Find(IMethodSymbol method, SemanticModel? semantics, CancellationToken cancellation)
    {
        IMethodSymbol declared = (method.PartialImplementationPart ?? method).OriginalDefinition;
        SyntaxNode? node = declared.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        return node is not null && node.SyntaxTree == semantics?.SyntaxTree ? semantics.GetOperation(node, cancellation) as IMethodBodyOperation : null;
    }
}
