using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>What the parsers of events, contexts and groups have in common.</summary>
public static class TypeSource
{
    /// <summary>PST0008: instance properties and fields beside the parameters.</summary>
    public static void CheckMembers(TypeDeclarationSyntax declaration, ParseScope scope)
    {
        SeparatedSyntaxList<ParameterSyntax> parameters = declaration.ParameterList?.Parameters ?? default;
        for (int i = 0; i < declaration.Members.Count; i++)
        {
            MemberDeclarationSyntax member = declaration.Members[i];
            if (NameOf(member) is { } name && !parameters.Any(parameter => parameter.Identifier.ValueText == name))
            {
                scope.Report(RuleIds.MemberNotSent, Anchor.Member(i), name, declaration.Identifier.ValueText);
            }
        }
    }

    private static string? NameOf(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ConstKeyword) ? null
        : member switch
        {
            PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property => property.Identifier.ValueText,
            FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
            _ => null,
        };
}
