using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plainsight.Analyzers.Flow;

/// <summary>Finds out, once a method, whether its body puts values into what is sent. Bodies that don't are never analysed.</summary>
internal sealed class SinkSearch
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a body creates an event, or calls a method of its own type that does.</summary>
    public bool IsWorthwhile(IOperation body, INamedTypeSymbol type, CancellationToken cancellation)
    {
        List<IMethodSymbol>? called = null;
        foreach (IOperation operation in body.DescendantsAndSelf())
        {
            if (IsSink(operation))
            {
                return true;
            }

            foreach (IMethodSymbol? method in Called(operation))
            {
                if (method is not null && Bodies.IsOf(method, type))
                {
                    (called ??= []).Add(method);
                }
            }
        }

        return called is not null && called.Any(method => HasSink(method, body.SemanticModel, cancellation));
    }

    // A method that becomes a delegate is called by somebody, and a property is read or set.
    private static IMethodSymbol?[] Called(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method } => [method],
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.Ordinary } method } => [method],
        IObjectCreationOperation creation => [creation.Constructor],
        IPropertyReferenceOperation { Property: var property } => [property.GetMethod, property.SetMethod],
        _ => [],
    };

    private static bool IsSink(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => SinkTypes.HoldsFields(creation.Type) || (creation.Constructor is { } constructor && SinkTypes.IsFactory(constructor)),
        IWithOperation with => SinkTypes.HoldsFields(with.Type),
        IInvocationOperation invocation => SinkTypes.IsFactory(invocation.TargetMethod),
        _ => false,
    };

    private bool HasSink(IMethodSymbol method, SemanticModel? semantics, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(method, out bool known))
        {
            known = Bodies.Find(method, semantics, cancellation) is { } body && body.DescendantsAndSelf().Any(IsSink);
            _known.TryAdd(method, known);
        }

        return known;
    }
}
