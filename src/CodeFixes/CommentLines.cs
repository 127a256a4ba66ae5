using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Plainsight.CodeFixes;

/// <summary>The documentation comment above a declaration, line by line; whether the compiler was told to read it or not does not matter.</summary>
internal sealed class CommentLines
{
    private readonly FixScope _scope;
    private readonly string _indentation;
    private readonly int _declaration;
    private readonly List<TextLine> _lines = [];

    public CommentLines(TypeDeclarationSyntax declaration, FixScope scope)
    {
        _scope = scope;
        _indentation = scope.Indentation(declaration);
        _declaration = declaration.GetFirstToken().SpanStart;
        int above = scope.Text.Lines.GetLineFromPosition(_declaration).LineNumber - 1;
        for (; above >= 0 && IsComment(scope.Text.Lines[above]); above--)
        {
            _lines.Insert(0, scope.Text.Lines[above]);
        }

        Text = string.Concat(declaration.GetLeadingTrivia().Where(IsDocumentation).Select(trivia => trivia.ToFullString()));
    }

    private string Text { get; }

    public bool Has(string element) => Text.Contains(element);

    /// <summary>Adds a line.</summary>
    /// <param name="element">What stands after <c>///</c>.</param>
    /// <param name="first">Whether it comes before all others.</param>
    /// <param name="before">The starts of the elements before which it comes; without any of them it comes last.</param>
    public TextChange Insert(string element, bool first, params string[] before)
    {
        int following = first ? 0 : _lines.FindIndex(line => before.Any(start => line.ToString().Contains(start)));
        bool last = following < 0 || following >= _lines.Count;
        int place = last ? _declaration : _lines[following].Start + line(_lines[following]).IndexOf('/');
        return new TextChange(new TextSpan(place, 0), "/// " + element + _scope.NewLine + _indentation);

        static string line(TextLine line) => line.ToString();
    }

    private static bool IsComment(TextLine line) => line.ToString().TrimStart().StartsWith("///", StringComparison.Ordinal);

    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
            or SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;
}
