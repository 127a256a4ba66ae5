using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

/// <summary>Finds the body of a method of the same type, in the same file.</summary>
internal static class Bodies
{
    /// <summary>Whether a call can be followed: to a method, or an accessor, of the type itself that nothing overrides.</summary>
    public static bool IsOf(ISymbol member, INamedTypeSymbol type) =>
        !member.IsVirtual && !member.IsAbstract && SymbolEqualityComparer.Default.Equals(member.OriginalDefinition.ContainingType, type.OriginalDefinition);

    /// <summary>The root of the body, or null where it has none or stands in another file.</summary>
    public static IOperation? Find(IMethodSymbol method, SemanticModel? semantics, CancellationToken cancellation)
    {
        IMethodSymbol declared = (method.PartialImplementationPart ?? method).OriginalDefinition;
        SyntaxNode? node = declared.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        IOperation? operation = node is not null && node.SyntaxTree == semantics?.SyntaxTree ? semantics.GetOperation(node, cancellation) : null;
        while (operation?.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    public static ControlFlowGraph? Graph(IOperation? body, CancellationToken cancellation) => body switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        _ => null,
    };
}
