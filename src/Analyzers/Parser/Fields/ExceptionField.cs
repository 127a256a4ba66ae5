using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;
using Plainsight.Events;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A field with the name of an exception's type: one of .NET's own, or one that <c>[Kinds]</c> adds.</summary>
public static class ExceptionField
{
    private const string Other = "other";

    public static FieldType Parse(FieldSource field)
    {
        EquatableArray<string> words = new[] { Other }.Concat(ExceptionNames.Simple).Concat(Added(field)).ToEquatableArray();
        if (words.Count > VocabularyWords.Most)
        {
            field.ReportAtType(RuleIds.TooMany, FormattableString.Invariant($"Field '{field.Name}' has {words.Count} kinds of exceptions, and {VocabularyWords.Most} are the most"), "List fewer in [Kinds]: whatever it does not list is sent as its base type, or as 'other'.");
        }

        return new FieldType.ExceptionKind(words);
    }

    /// <summary>Refuses <c>[Kinds]</c> on a field that is no exception kind.</summary>
    public static void Refuse(FieldSource field)
    {
        if (field.Attribute(AttributeNames.Kinds) is { } attribute)
        {
            field.RefuseRange(attribute, "only an ExceptionKind has kinds to add", "Remove [Kinds].");
        }
    }

    private static IEnumerable<string> Added(FieldSource field)
    {
        if (field.Attribute(AttributeNames.Kinds) is not { } attribute)
        {
            return [];
        }

        IReadOnlyList<object?> items = attribute.Items("types");
        string[] names = [.. items.OfType<ITypeSymbol>().Select(type => type.Name)];
        string? problem = items.Count == 0 ? "[Kinds] lists no type"
            : items.FirstOrDefault(item => item is not ITypeSymbol type || !AllowList.IsException(type)) is { } other ? $"'{(other as ITypeSymbol)?.Name}' of [Kinds] is no exception"
            : names.Length < items.Count ? "[Kinds] lists something that is no type"
            : Twice(names) is { } twice ? $"'{twice}' of [Kinds] has the name of another kind"
            : null;
        if (problem is not null)
        {
            field.RefuseRange(attribute, problem, "List exception types of your own or of a library, each once; .NET's own are known.");
        }

        foreach (string name in names)
        {
            string? unfit = !WireText.IsWellFormed(name) ? $"is not {WireText.Pattern}" : WireText.LooksLike(name) is { } data ? $"looks like {data}" : null;
            if (unfit is not null)
            {
                field.Scope.Report(RuleIds.WireName, Anchor.ParameterAttribute(field.Position, attribute.Position), $"'{name}', a kind of field '{field.Name}', {unfit}", "Name the exception otherwise.");
            }
        }

        return names;
    }

    private static string? Twice(string[] names) =>
        names.Where((name, i) => Array.IndexOf(names, name) < i || name == Other || ExceptionNames.Simple.Contains(name)).FirstOrDefault();
}
