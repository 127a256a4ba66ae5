using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plainsight.Analyzers.Parser;

/// <summary>What decides, beside the compilation, what a type's name means in a declaration: its namespaces and the usings around it.</summary>
internal static class NameScope
{
    /// <summary>A text that is the same for two declarations exactly when every name means the same in both; null where more decides than namespaces and usings.</summary>
    public static string? Of(TypeDeclarationSyntax declaration)
    {
        if (declaration.TypeParameterList is not null || declaration.Members.Any(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
        {
            return null;
        }

        string scope = "";
        for (SyntaxNode? node = declaration.Parent; node is not null; node = node.Parent)
        {
            if (Part(node) is not { } part)
            {
                return null;
            }

            scope = part + scope;
        }

        return scope;
    }

    private static string? Part(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space when !HasFileTypes(space.Members) => Text(space.Externs, space.Usings) + "namespace " + space.Name + "\n",
        CompilationUnitSyntax unit when !HasFileTypes(unit.Members) => Text(unit.Externs, unit.Usings),
        _ => null,
    };

    private static string Text(SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings) =>
        string.Concat(externs.Cast<SyntaxNode>().Concat(usings).Select(node => node + "\n"));

    // A type of one file hides others there.
    private static bool HasFileTypes(SyntaxList<MemberDeclarationSyntax> members) => members.Any(member => member.Modifiers.Any(SyntaxKind.FileKeyword));
}
