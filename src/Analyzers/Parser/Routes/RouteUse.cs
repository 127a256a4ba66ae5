using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plainsight.Analyzers.Parser.Routes;

/// <summary>One place in the source that declares a route.</summary>
/// <param name="Parts">The constants that make up the template, outermost first.</param>
/// <param name="Controller">What <c>[controller]</c> stands for, or null.</param>
/// <param name="Action">What <c>[action]</c> stands for, or null.</param>
internal sealed record RouteUse(IReadOnlyList<ExpressionSyntax> Parts, string? Controller = null, string? Action = null);
