using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plainsight.Analyzers.Parser;

/// <summary>Tells whether constants stand where they are used.</summary>
internal static class Constants
{
    public static bool AreLiteral(SyntaxList<AttributeListSyntax> attributes)
    {
        foreach (AttributeListSyntax list in attributes)
        {
            if (!AreLiteral(list))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether no argument of an attribute and no value of an enum member names something outside of the declaration.</summary>
    public static bool AreLiteral(SyntaxNode declaration)
    {
        foreach (SyntaxNode node in declaration.DescendantNodesAndSelf())
        {
            SyntaxNode? expression = node switch
            {
                AttributeArgumentSyntax argument => argument.Expression,
                EnumMemberDeclarationSyntax { EqualsValue.Value: { } value } => value,
                _ => null,
            };
            if (expression is not null && expression.DescendantNodesAndSelf().Any(part => IsForeign(part, declaration)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsForeign(SyntaxNode part, SyntaxNode declaration) => part switch
    {
        IdentifierNameSyntax name => declaration is not EnumDeclarationSyntax @enum || @enum.Members.All(member => member.Identifier.ValueText != name.Identifier.ValueText),
        TypeSyntax => true,
        _ => part.IsKind(SyntaxKind.SimpleMemberAccessExpression) || part.IsKind(SyntaxKind.InvocationExpression),
    };
}
