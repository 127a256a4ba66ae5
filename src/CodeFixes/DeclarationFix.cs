using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;

namespace Plainsight.CodeFixes;

/// <summary>PST0001: adds the keywords that a declaration, and the types around it, lack.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclarationFix)), Shared]
public sealed class DeclarationFix : TextFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Declaration];

    internal override IEnumerable<TextFix> Find(Diagnostic diagnostic, FixScope scope)
    {
        if (scope.Declaration(diagnostic) is not { } declaration
            || scope.Semantics.GetDeclaredSymbol(declaration, scope.Cancellation) is not INamedTypeSymbol symbol)
        {
            yield break;
        }

        bool isApp = AttributeReader.Has(declaration, AttributeNames.App, scope.Semantics, scope.Cancellation);
        List<TextChange> own = isApp ? ToClass(declaration, symbol) : RecordStruct.From(declaration, symbol);
        List<TextChange> around = [.. declaration.Ancestors().OfType<TypeDeclarationSyntax>().Where(type => type.Arity == 0).SelectMany(Partial)];
        string title = own.Count == 0
            ? $"Make the types around '{symbol.Name}' partial"
            : $"Make '{symbol.Name}' a {(isApp ? "static partial class" : "readonly partial record struct")}";
        yield return new TextFix(nameof(DeclarationFix), title, [.. around.Concat(own).OrderBy(change => change.Span.Start)]);
    }

    /// <summary>Adds <c>partial</c>, which stands right before the keyword of the type.</summary>
    internal static IEnumerable<TextChange> Partial(TypeDeclarationSyntax declaration) =>
        declaration.Modifiers.Any(SyntaxKind.PartialKeyword) ? [] : [Insert(declaration.Keyword, "partial ")];

    /// <summary>Adds a modifier before <c>partial</c>, or where that will stand.</summary>
    internal static TextChange BeforePartial(TypeDeclarationSyntax declaration, string modifier)
    {
        SyntaxToken partial = declaration.Modifiers.FirstOrDefault(token => token.IsKind(SyntaxKind.PartialKeyword));
        return Insert(partial.IsKind(SyntaxKind.None) ? declaration.Keyword : partial, modifier + " ");
    }

    private static List<TextChange> ToClass(TypeDeclarationSyntax declaration, INamedTypeSymbol symbol)
    {
        bool canBeStatic = symbol.IsStatic
            || (declaration is { BaseList: null, ParameterList: null } && !symbol.IsAbstract && !symbol.IsSealed
                && symbol.GetMembers().All(member => member.IsStatic || member.IsImplicitlyDeclared || member is INamedTypeSymbol));
        if (!declaration.IsKind(SyntaxKind.ClassDeclaration) || !canBeStatic)
        {
            return [];
        }

        IEnumerable<TextChange> @static = symbol.IsStatic ? [] : [BeforePartial(declaration, "static")];
        return [.. @static, .. Partial(declaration)];
    }

    private static TextChange Insert(SyntaxToken before, string text) => new(new TextSpan(before.SpanStart, 0), text);
}
