using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;

namespace Plainsight.CodeFixes;

/// <summary>The type that takes the place of <c>string</c> in a field: one of the field's name that is there, or one to be declared right behind the event.</summary>
/// <param name="Name">Its name.</param>
/// <param name="FullName">Its name with everything around it.</param>
/// <param name="Exists">Whether it is there, or an earlier fix adds it.</param>
/// <param name="IsVocabulary">What the type that is there is; null when it is still to be declared, or was added just now.</param>
/// <param name="Accessibility">As visible as the event.</param>
/// <param name="Position">Where it is declared.</param>
/// <param name="Indentation">The white space before each of its lines.</param>
internal sealed record TypeStub(
    string Name,
    string FullName,
    bool Exists,
    bool? IsVocabulary,
    string Accessibility,
    int Position,
    string Indentation)
{
    public static TypeStub For(ParameterSyntax parameter, TypeDeclarationSyntax declaration, FixScope scope)
    {
        string field = Pascal(parameter.Identifier.ValueText);
        for (int i = 0; ; i++)
        {
            string name = field + (i == 0 ? "" : i == 1 ? "Kind" : "Kind" + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            List<INamespaceOrTypeSymbol> taken = [.. scope.Semantics.LookupNamespacesAndTypes(declaration.SpanStart, name: name).OfType<INamespaceOrTypeSymbol>()];
            bool? isVocabulary = taken.Count == 1 && taken[0] is INamedTypeSymbol { Arity: 0 } type ? Closed(type) : null;
            if (taken.Count == 0 || isVocabulary is not null)
            {
                TypeStub stub = Behind(declaration, name, scope);
                return stub with { Exists = isVocabulary is not null || stub.Exists, IsVocabulary = isVocabulary };
            }
        }
    }

    /// <summary>A type of a given name, to be declared right behind another one.</summary>
    public static TypeStub Behind(TypeDeclarationSyntax declaration, string name, FixScope scope)
    {
        var owner = (INamedTypeSymbol)scope.Semantics.GetDeclaredSymbol(declaration, scope.Cancellation)!;
        string around = owner.ContainingSymbol is INamespaceSymbol { IsGlobalNamespace: true } ? "" : owner.ContainingSymbol.ToDisplayString() + ".";
        string accessibility = owner.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public ? "public" : "internal";
        return new TypeStub(name, around + name, scope.Declared.Contains(around + name), null, accessibility, declaration.Span.End, scope.Indentation(declaration));
    }

    public string Lines(string newLine, params string[] lines) =>
        newLine + newLine + string.Join(newLine, lines.Select(line => line.Length == 0 ? "" : Indentation + line));

    // Only what the project itself declares: System.Version is not what a field called Version means.
    private static bool? Closed(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty ? null
        : type.TypeKind == TypeKind.Enum ? false
        : type.GetAttributes().Any(attribute => attribute.AttributeClass is { } kind && TypeClassifier.FullName(kind) == AttributeNames.Vocabulary) ? true
        : null;

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
