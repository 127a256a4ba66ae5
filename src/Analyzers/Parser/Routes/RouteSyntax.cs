using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plainsight.Analyzers.Parser.Routes;

/// <summary>Finds, in one file, where routes are declared. It goes by names alone: binding an end point would bind its whole handler.</summary>
internal static class RouteSyntax
{
    private static readonly HashSet<string> Methods =
        new(["Map", "MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch"], StringComparer.Ordinal);

    private static readonly HashSet<string> Attributes =
        new(["Route", "HttpGet", "HttpPost", "HttpPut", "HttpDelete", "HttpPatch", "HttpHead", "HttpOptions"], StringComparer.Ordinal);

    public static IReadOnlyList<RouteUse> Find(SyntaxNode root, CancellationToken cancellation)
    {
        var uses = new List<RouteUse>();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when Methods.Contains(access.Name.Identifier.ValueText):
                    AddEndPoint(uses, call, access);
                    break;
                case MethodDeclarationSyntax { Parent: ClassDeclarationSyntax controller } method:
                    AddAction(uses, controller, method);
                    break;
                case AttributeSyntax attribute when "Plainsight." + NameOf(attribute) + "Attribute" == AttributeNames.Routes:
                    uses.AddRange(Arguments(attribute).SelectMany(Items).Select(item => new RouteUse([item])));
                    break;
            }
        }

        return uses;
    }

    private static void AddEndPoint(List<RouteUse> uses, InvocationExpressionSyntax call, MemberAccessExpressionSyntax access)
    {
        if (call.ArgumentList.Arguments.FirstOrDefault() is not { } template)
        {
            return;
        }

        var parts = new List<ExpressionSyntax> { template.Expression };
        ExpressionSyntax receiver = access.Expression;
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax group } outer)
        {
            if (group.Name.Identifier.ValueText == "MapGroup" && outer.ArgumentList.Arguments.FirstOrDefault() is { } prefix)
            {
                parts.Insert(0, prefix.Expression);
            }

            receiver = group.Expression;
        }

        uses.Add(new RouteUse(parts));
    }

    private static void AddAction(List<RouteUse> uses, ClassDeclarationSyntax controller, MethodDeclarationSyntax method)
    {
        List<ExpressionSyntax> prefixes = [.. Templates(controller.AttributeLists)];
        bool routed = method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => Attributes.Contains(NameOf(attribute)));
        if (!routed && (prefixes.Count == 0 || !method.Modifiers.Any(SyntaxKind.PublicKeyword)))
        {
            return;
        }

        string name = controller.Identifier.ValueText;
        const string Suffix = "Controller";
        string token = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
        List<ExpressionSyntax> templates = [.. Templates(method.AttributeLists)];
        foreach (IEnumerable<ExpressionSyntax> prefix in prefixes.Count == 0 ? [[]] : prefixes.Select(each => (IEnumerable<ExpressionSyntax>)[each]))
        {
            uses.AddRange((templates.Count == 0 ? [prefix] : templates.Select(prefix.Append))
                .Select(parts => new RouteUse([.. parts], token, method.Identifier.ValueText))
                .Where(use => use.Parts.Count > 0));
        }
    }

    private static IEnumerable<ExpressionSyntax> Templates(SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(list => list.Attributes)
            .Where(attribute => Attributes.Contains(NameOf(attribute)))
            .SelectMany(attribute => Arguments(attribute).Take(1));

    private static IEnumerable<ExpressionSyntax> Arguments(AttributeSyntax attribute) =>
        (attribute.ArgumentList?.Arguments ?? default).Where(argument => argument.NameEquals is null).Select(argument => argument.Expression);

    private static IEnumerable<ExpressionSyntax> Items(ExpressionSyntax argument) => argument switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        CollectionExpressionSyntax items => items.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
        _ => [argument],
    };

    private static string NameOf(AttributeSyntax attribute)
    {
        SimpleNameSyntax? simple = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax qualified => qualified.Name,
            _ => attribute.Name as SimpleNameSyntax,
        };
        string name = simple?.Identifier.ValueText ?? "";
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
