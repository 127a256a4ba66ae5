using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;

namespace Plainsight.CodeFixes;

/// <summary>PST0005: adds the elements of the documentation comment. Their text is a placeholder, which the rule goes on reporting: only a person knows the reason.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReasonFix)), Shared]
public sealed class ReasonFix : TextFixProvider
{
    private const string Placeholder = "TODO";

    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Reason];

    internal override IEnumerable<TextFix> Find(Diagnostic diagnostic, FixScope scope)
    {
        if (scope.Declaration(diagnostic) is not { } declaration || DocumentationReader.Read(declaration).Problem is not null)
        {
            yield break;
        }

        var comment = new CommentLines(declaration, scope);
        if (scope.Parameter(diagnostic) is not { } parameter)
        {
            if (!comment.Has("<summary"))
            {
                yield return Create("Add <summary>", comment.Insert($"<summary>{Placeholder}</summary>", first: true));
            }
        }
        else if (!comment.Has(Start(parameter)))
        {
            string[] later = [.. declaration.ParameterList!.Parameters.SkipWhile(each => each != parameter).Skip(1).Select(Start)];
            string element = Start(parameter) + $">{Placeholder}</param>";
            yield return Create($"Add <param name=\"{parameter.Identifier.ValueText}\">", comment.Insert(element, first: false, later));
        }
    }

    private static string Start(ParameterSyntax parameter) => $"<param name=\"{parameter.Identifier.ValueText}\"";

    private static TextFix Create(string title, TextChange change) => new(nameof(ReasonFix), title, [change]);
}
