using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Checks the form of a declaration and reads what generated code needs to reopen it.</summary>
public static class DeclarationParser
{
    private static readonly SymbolDisplayFormat Namespace = SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The type of an event, context, group or vocabulary; findings go to the list.</summary>
    public static TypeModel ParseRecord(TypeDeclarationSyntax declaration, INamedTypeSymbol symbol, string attribute, List<Finding> findings)
    {
        const string Advice = "Write: public readonly partial record struct {0}(…)";
        bool isRecordStruct = declaration.IsKind(SyntaxKind.RecordStructDeclaration);
        bool isReadOnly = declaration.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || symbol.IsReadOnly;
        string advice = Advice.Replace("{0}", symbol.Name) + ".";
        string? problem = !isRecordStruct || !isReadOnly || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            ? "is not a readonly partial record struct"
            : declaration.Arity > 0 ? "is generic" : null;
        if (problem is not null)
        {
            Report(findings, symbol, problem, advice);
        }

        ParseSurroundings(declaration, symbol, findings);
        ParseParts(declaration, symbol, attribute, findings);
        return Model(declaration, symbol, "readonly partial record struct ");
    }

    /// <summary>The type of an app; findings go to the list.</summary>
    public static TypeModel ParseClass(TypeDeclarationSyntax declaration, INamedTypeSymbol symbol, List<Finding> findings)
    {
        if (!declaration.IsKind(SyntaxKind.ClassDeclaration) || !symbol.IsStatic || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            Report(findings, symbol, "is not a static partial class", $"Write: public static partial class {symbol.Name};");
        }
        else if (declaration.Arity > 0)
        {
            Report(findings, symbol, "is generic", "Remove the type parameters.");
        }

        ParseSurroundings(declaration, symbol, findings);
        return Model(declaration, symbol, "static partial class ");
    }

    private static void ParseSurroundings(TypeDeclarationSyntax declaration, INamedTypeSymbol symbol, List<Finding> findings)
    {
        if (declaration.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 and var version })
        {
            findings.Add(Finding.Of(RuleIds.LanguageVersion, Anchor.TypeName, symbol.Name, version.ToDisplayString()));
        }

        if (symbol.IsFileLocal)
        {
            Report(findings, symbol, "is visible in its file only", "Remove 'file', so that generated code can name it.");
        }
        else if (!IsReachable(symbol))
        {
            Report(findings, symbol, "can't be reached from generated code", "Make it, and the types around it, internal or public.");
        }

        foreach (TypeDeclarationSyntax container in declaration.Ancestors().OfType<TypeDeclarationSyntax>())
        {
            if (!container.Modifiers.Any(SyntaxKind.PartialKeyword) || container.Arity > 0)
            {
                string what = container.Arity > 0 ? "generic" : "not partial";
                Report(findings, symbol, $"stands in '{container.Identifier.ValueText}', which is {what}", "Move it out, or make every type around it partial and not generic.");
                break;
            }
        }
    }

    private static void ParseParts(TypeDeclarationSyntax declaration, INamedTypeSymbol symbol, string attribute, List<Finding> findings)
    {
        if (symbol.DeclaringSyntaxReferences.Length < 2)
        {
            return;
        }

        bool other = symbol.DeclaringSyntaxReferences
            .Select(part => part.GetSyntax())
            .Any(part => part != declaration && part is TypeDeclarationSyntax { ParameterList: not null });
        bool twice = symbol.GetAttributes().Count(use => use.AttributeClass is { } type && TypeClassifier.FullName(type) == attribute) > 1;
        if (other || twice)
        {
            string problem = twice ? "has its attribute on several parts" : "has its attribute on a part without the parameter list";
            Report(findings, symbol, problem, "Put the attribute on the one part that has the parameter list.");
        }
    }

    private static bool IsReachable(INamedTypeSymbol? symbol)
    {
        for (; symbol is not null; symbol = symbol.ContainingType)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static TypeModel Model(TypeDeclarationSyntax declaration, INamedTypeSymbol symbol, string header)
    {
        string name = declaration.Identifier.Text;
        string @namespace = symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString(Namespace);
        EquatableArray<string> containers = declaration.Ancestors().OfType<TypeDeclarationSyntax>().Reverse().Select(Reopen).ToEquatableArray();
        return new TypeModel(@namespace, containers, header + name, name, symbol.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), IsPublic(symbol));
    }

    private static bool IsPublic(INamedTypeSymbol? symbol) =>
        symbol is null || (symbol.DeclaredAccessibility == Accessibility.Public && IsPublic(symbol.ContainingType));

    private static string Reopen(TypeDeclarationSyntax container)
    {
        string kind = container is RecordDeclarationSyntax { ClassOrStructKeyword.Text: { Length: > 0 } keyword } ? "record " + keyword : container.Keyword.Text;
        return "partial " + kind + " " + container.Identifier.Text;
    }

    private static void Report(List<Finding> findings, INamedTypeSymbol symbol, string problem, string advice) =>
        findings.Add(Finding.Of(RuleIds.Declaration, Anchor.TypeName, $"'{symbol.Name}'", problem, advice));
}
