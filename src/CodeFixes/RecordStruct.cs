using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Plainsight.CodeFixes;

/// <summary>Turns a declaration into a <c>readonly partial record struct</c> where that takes keywords only.</summary>
internal static class RecordStruct
{
    /// <summary>The changes; none where members or base types would have to change too.</summary>
    public static List<TextChange> From(TypeDeclarationSyntax declaration, INamedTypeSymbol symbol)
    {
        bool isRecordStruct = declaration.IsKind(SyntaxKind.RecordStructDeclaration);
        bool isOther = symbol is { IsAbstract: false, IsRefLikeType: false, DeclaringSyntaxReferences.Length: 1 }
            && declaration.BaseList is null && declaration.Kind() is SyntaxKind.RecordDeclaration or SyntaxKind.StructDeclaration;
        return isRecordStruct || isOther ? [.. Readonly(declaration, symbol), .. DeclarationFix.Partial(declaration), .. Kind(declaration)] : [];
    }

    private static IEnumerable<TextChange> Readonly(TypeDeclarationSyntax declaration, INamedTypeSymbol symbol) =>
        symbol.IsReadOnly && symbol.IsValueType || declaration.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || symbol.GetMembers().Any(IsMutable)
            ? []
            : [DeclarationFix.BeforePartial(declaration, "readonly")];

    private static IEnumerable<TextChange> Kind(TypeDeclarationSyntax declaration)
    {
        foreach (SyntaxToken @sealed in declaration.Modifiers.Where(token => token.IsKind(SyntaxKind.SealedKeyword)))
        {
            yield return new TextChange(TextSpan.FromBounds(@sealed.SpanStart, @sealed.GetNextToken().SpanStart), "");
        }

        switch (declaration)
        {
            case StructDeclarationSyntax:
                yield return new TextChange(new TextSpan(declaration.Keyword.SpanStart, 0), "record ");
                break;
            case RecordDeclarationSyntax record when record.ClassOrStructKeyword.IsKind(SyntaxKind.ClassKeyword):
                yield return new TextChange(record.ClassOrStructKeyword.Span, "struct");
                break;
            case RecordDeclarationSyntax record when record.ClassOrStructKeyword.IsKind(SyntaxKind.None):
                yield return new TextChange(new TextSpan(record.Keyword.Span.End, 0), " struct");
                break;
        }
    }

    // The setters of positional parameters become 'init' by themselves.
    private static bool IsMutable(ISymbol member) => !member.IsStatic && member switch
    {
        IFieldSymbol field => !field.IsReadOnly && !field.IsImplicitlyDeclared,
        IEventSymbol => true,
        IPropertySymbol property => property.SetMethod is { IsInitOnly: false }
            && property.DeclaringSyntaxReferences.Any(part => part.GetSyntax() is PropertyDeclarationSyntax),
        _ => false,
    };
}
