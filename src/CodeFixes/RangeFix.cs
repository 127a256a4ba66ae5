using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;

namespace Plainsight.CodeFixes;

/// <summary>PST0120: gives a number edges, puts those that it has in order, or sends the number itself for a reason that has to be written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RangeFix)), Shared]
public sealed class RangeFix : TextFixProvider
{
    public const string BucketsKey = nameof(RangeFix) + ".Buckets";

    public const string ExactKey = nameof(RangeFix) + ".Exact";

    public const string RemoveKey = nameof(RangeFix) + ".Remove";

    private const string Edges = "1, 10, 100, 1000";

    // Reported for as long as it is a placeholder.
    private const string Reason = "\"TODO\", Decimals = 2";

    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIds.Range];

    internal override IEnumerable<TextFix> Find(Diagnostic diagnostic, FixScope scope)
    {
        if (scope.Parameter(diagnostic) is not { Type: { } type } parameter || scope.Semantics.GetTypeInfo(type, scope.Cancellation).Type is not { } given)
        {
            return [];
        }

        FieldKind? kind = TypeClassifier.Classify(AllowList.Unwrap(given)).Kind;
        AttributeSyntax? buckets = Find(parameter, AttributeNames.Buckets, scope);
        AttributeSyntax? exact = Find(parameter, AttributeNames.Exact, scope);
        if (scope.Attribute(diagnostic) is not { } attribute)
        {
            return kind == FieldKind.Real && buckets is null && exact is null ? Missing(parameter, scope) : [];
        }

        if (kind is not (FieldKind.Integer or FieldKind.Duration or FieldKind.Real))
        {
            return [new TextFix(RemoveKey, $"Remove [{attribute.Name}]", [AttributeEdit.Remove(attribute)])];
        }

        return attribute == buckets ? Reorder(buckets, scope)
            : attribute == exact && (buckets is not null || !GivesReason(exact, parameter, scope)) ? [Coarsen(exact, kind == FieldKind.Real && buckets is null, scope)]
            : [];
    }

    private static IEnumerable<TextFix> Missing(ParameterSyntax parameter, FixScope scope)
    {
        int position = parameter.Modifiers.Count > 0 ? parameter.Modifiers[0].SpanStart : parameter.Type!.SpanStart;
        yield return Add(BucketsKey, "Buckets", Edges);
        yield return Add(ExactKey, "Exact", Reason);

        TextFix Add(string key, string name, string arguments) =>
            new(key, $"Add [{name}({arguments})]", [new TextChange(new TextSpan(position, 0), $"[{scope.Attribute(name, position)}({arguments})] ")]);
    }

    private static IEnumerable<TextFix> Reorder(AttributeSyntax buckets, FixScope scope)
    {
        IReadOnlyList<(long Value, string Text)> written = AttributeEdit.Numbers(buckets, scope);
        string[] ordered = [.. written.Where(edge => edge.Value >= 0).GroupBy(edge => edge.Value).OrderBy(edges => edges.Key).Select(edges => edges.First().Text)];
        string arguments = ordered.Length == 0 ? Edges : string.Join(", ", ordered);
        bool isInOrder = ordered.Length > 0 && ordered.SequenceEqual(written.Select(edge => edge.Text));
        return isInOrder || ordered.Length > 64
            ? []
            : [new TextFix(BucketsKey, $"Write [Buckets({arguments})]", [AttributeEdit.SetArguments(buckets, arguments)])];
    }

    private static TextFix Coarsen(AttributeSyntax exact, bool needsEdges, FixScope scope) => new(
        BucketsKey,
        "Send the bucket instead of the number",
        [needsEdges ? new TextChange(exact.Span, $"{scope.Attribute("Buckets", exact.SpanStart)}({Edges})") : AttributeEdit.Remove(exact)]);

    private static bool GivesReason(AttributeSyntax exact, ParameterSyntax parameter, FixScope scope) =>
        exact.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null)?.Expression is { } why
        && scope.Semantics.GetConstantValue(why, scope.Cancellation).Value is string text
        && !ReasonRules.IsPlaceholder(text, parameter.Identifier.ValueText);

    private static AttributeSyntax? Find(ParameterSyntax parameter, string name, FixScope scope) =>
        parameter.AttributeLists.SelectMany(list => list.Attributes)
            .FirstOrDefault(attribute => AttributeReader.FullName(attribute, scope.Semantics, scope.Cancellation) == name);
}
