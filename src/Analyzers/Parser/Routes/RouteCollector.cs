using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Routes;

/// <summary>Collects the route templates that a compilation declares: end points, controllers and <c>[TelemetryRoutes]</c>.</summary>
public static class RouteCollector
{
    // A file that did not change is the same tree, so that an edit reads one file again.
    private static readonly ConditionalWeakTable<SyntaxTree, IReadOnlyList<RouteUse>> Cache = new();

    /// <summary>The templates, normalised, each once, in ordinal order. What is no constant, can't be sent, or says something sensitive, is left out.</summary>
    public static EquatableArray<string> Collect(Compilation compilation, CancellationToken cancellation)
    {
        var templates = new SortedSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (!Cache.TryGetValue(tree, out IReadOnlyList<RouteUse>? uses))
            {
                uses = RouteSyntax.Find(tree.GetRoot(cancellation), cancellation);
                uses = Cache.GetValue(tree, _ => uses);
            }

            foreach (RouteUse use in uses)
            {
                if (Text(use, compilation, cancellation) is { } text && RouteText.Normalise(text) is { } template && !RouteNames.Tells(template))
                {
                    templates.Add(template);
                }
            }
        }

        return templates.ToEquatableArray();
    }

    private static string? Text(RouteUse use, Compilation compilation, CancellationToken cancellation)
    {
        string text = "";
        foreach (ExpressionSyntax part in use.Parts)
        {
            if (Constant(part, compilation, cancellation) is not { } constant)
            {
                return null;
            }

            // At an action a leading slash leaves the controller's prefix; in a group it does not.
            bool isAbsolute = use.Controller is not null && constant.StartsWith("/", StringComparison.Ordinal);
            text = RouteText.Join(text, isAbsolute ? "~" + constant : constant);
        }

        return text.Replace("[controller]", use.Controller ?? "[controller]").Replace("[action]", use.Action ?? "[action]");
    }

    private static string? Constant(ExpressionSyntax expression, Compilation compilation, CancellationToken cancellation) =>
        expression.IsKind(SyntaxKind.StringLiteralExpression)
            ? ((LiteralExpressionSyntax)expression).Token.ValueText
            : compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellation).Value as string;
}
