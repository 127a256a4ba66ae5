using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads the documentation comment of a declaration from its trivia, so that it does not matter whether the consumer generates an XML file.</summary>
public static class DocumentationReader
{
    // Declarations of an unedited file keep their nodes, so a keystroke elsewhere parses no XML.
    private static readonly ConditionalWeakTable<TypeDeclarationSyntax, DocumentationText> Cache = new();

    /// <summary>What the comment above the declaration says.</summary>
    public static DocumentationText Read(TypeDeclarationSyntax declaration) =>
        Cache.GetValue(declaration, static node => Xml(node) is { Length: > 0 } xml ? DocumentationXml.Read(xml) : DocumentationText.None);

    private static string Xml(TypeDeclarationSyntax declaration)
    {
        var blocks = new List<string>();
        foreach (SyntaxTrivia trivia in declaration.GetLeadingTrivia().Reverse())
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia:
                    continue;
                case SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.SingleLineCommentTrivia
                    when trivia.ToFullString() is var text && IsLine(text):
                    blocks.Add(Lines(text));
                    continue;
                case SyntaxKind.MultiLineDocumentationCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                    when trivia.ToFullString() is var text && IsBlock(text):
                    blocks.Add(Block(text));
                    continue;
            }

            // Like the compiler: what stands above an ordinary comment or a directive belongs to nothing.
            break;
        }

        blocks.Reverse();
        return string.Join("\n", blocks);
    }

    private static bool IsLine(string text) => text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith("////", StringComparison.Ordinal);

    private static bool IsBlock(string text) =>
        text.StartsWith("/**", StringComparison.Ordinal) && text.Length > 4 && text[3] is not ('*' or '/');

    private static string Lines(string text)
    {
        var xml = new StringBuilder();
        foreach (string line in text.Split('\n'))
        {
            string content = line.Trim();
            xml.Append(content.StartsWith("///", StringComparison.Ordinal) ? content.Substring(3) : content).Append('\n');
        }

        return xml.ToString();
    }

    private static string Block(string text)
    {
        var xml = new StringBuilder();
        string content = text.Substring(3, text.Length - 3 - (text.EndsWith("*/", StringComparison.Ordinal) ? 2 : 0));
        foreach (string line in content.Split('\n'))
        {
            string trimmed = line.Trim();
            xml.Append(trimmed.StartsWith("*", StringComparison.Ordinal) ? trimmed.Substring(1) : trimmed).Append('\n');
        }

        return xml.ToString();
    }
}
