using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Schema;

namespace Plainsight.CodeFixes;

/// <summary>PST0202: raises the version of an event above all that the schema file knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VersionFix)), Shared]
public sealed class VersionFix : TextFixProvider
{
    private const string Version = "Version";

    public override ImmutableArray<string> FixableDiagnosticIds => [SchemaRuleIds.ShippedChanged];

    internal override IEnumerable<TextFix> Find(Diagnostic diagnostic, FixScope scope) =>
        SchemaProperties.Get(diagnostic, SchemaProperties.NextVersion) is { } next
        && scope.Declaration(diagnostic)?.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute => IsEvent(attribute, scope)) is { } found
            ? [new TextFix(nameof(VersionFix), $"Raise Version to {next}", [Raise(found, next)])]
            : [];

    private static bool IsEvent(AttributeSyntax attribute, FixScope scope) =>
        AttributeReader.FullName(attribute, scope.Semantics, scope.Cancellation) == AttributeNames.Event;

    private static TextChange Raise(AttributeSyntax attribute, string next)
    {
        if (attribute.ArgumentList is not { } list)
        {
            return new TextChange(new TextSpan(attribute.Name.Span.End, 0), $"({Version} = {next})");
        }

        return list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == Version) is { } written
            ? new TextChange(written.Expression.Span, next)
            : new TextChange(new TextSpan(list.CloseParenToken.SpanStart, 0), (list.Arguments.Count == 0 ? "" : ", ") + $"{Version} = {next}");
    }
}
