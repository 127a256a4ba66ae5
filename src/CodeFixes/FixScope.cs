using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Plainsight.CodeFixes;

/// <summary>What a fix sees of a file.</summary>
/// <param name="Root">The file's syntax.</param>
/// <param name="Semantics">What its names mean.</param>
/// <param name="Text">Its text.</param>
/// <param name="Declared">The full names of the types that the fixes before it have added.</param>
/// <param name="Cancellation">Stops the search.</param>
internal sealed record FixScope(SyntaxNode Root, SemanticModel Semantics, SourceText Text, ISet<string> Declared, CancellationToken Cancellation)
{
    /// <summary>The line ending of the file.</summary>
    public string NewLine { get; } = Text.ToString().Contains("\r\n") ? "\r\n" : "\n";

    public static async Task<FixScope?> CreateAsync(Document document, ISet<string> declared, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
        && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } semantics
            ? new FixScope(root, semantics, await document.GetTextAsync(cancellation).ConfigureAwait(false), declared, cancellation)
            : null;

    /// <summary>The parameter that a diagnostic points at or into, or null.</summary>
    public ParameterSyntax? Parameter(Diagnostic diagnostic) => At<ParameterSyntax>(diagnostic);

    /// <summary>The declaration that a diagnostic points at or into, or null.</summary>
    public TypeDeclarationSyntax? Declaration(Diagnostic diagnostic) => At<TypeDeclarationSyntax>(diagnostic);

    /// <summary>The attribute that a diagnostic points at or into, or null.</summary>
    public AttributeSyntax? Attribute(Diagnostic diagnostic) => At<AttributeSyntax>(diagnostic);

    /// <summary>The white space before the first token of a node on its line; empty when something else stands there.</summary>
    public string Indentation(SyntaxNode node)
    {
        int start = node.GetFirstToken().SpanStart;
        string before = Text.ToString(TextSpan.FromBounds(Text.Lines.GetLineFromPosition(start).Start, start));
        return before.Trim().Length == 0 ? before : "";
    }

    /// <summary>How an attribute of Plainsight is written at a place: short where its name means the attribute.</summary>
    public string Attribute(string name, int position) =>
        Semantics.LookupNamespacesAndTypes(position, name: name + "Attribute").Any(symbol => symbol.ContainingNamespace.ToDisplayString() == "Plainsight")
            ? name
            : "Plainsight." + name;

    private TNode? At<TNode>(Diagnostic diagnostic)
        where TNode : SyntaxNode =>
        Root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? Root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<TNode>()
            : null;
}
