using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>Fills the templates that a compilation declares into the fields that hold a route.</summary>
public static class RouteRules
{
    public static EventModel Resolve(EventModel model, EquatableArray<string> templates) =>
        Uses(model.Fields) ? model with { Fields = Resolve(model.Fields, templates) } : model;

    public static ContextModel Resolve(ContextModel model, EquatableArray<string> templates) =>
        Uses(model.Fields) ? model with { Fields = Resolve(model.Fields, templates) } : model;

    /// <summary>Whether a route is among the fields, groups included.</summary>
    public static bool Uses(EquatableArray<FieldModel> fields) =>
        fields.Any(field => field.Type is FieldType.Route || (field.Type is FieldType.Group group && Uses(group.Fields)));

    /// <summary>PST0122 where a field could send more templates than anybody reads. Inside a group it is shown at the field that holds the group.</summary>
    public static IEnumerable<Finding> Check(EquatableArray<FieldModel> fields) =>
        fields.SelectMany((field, i) => Most(field) is > VocabularyWords.Most and var templates
            ? [Finding.Of(
                RuleIds.TooMany,
                Anchor.ParameterType(i),
                FormattableString.Invariant($"Field '{field.Parameter}' can hold each of {templates} routes that the program declares, and {VocabularyWords.Most} are the most"),
                "Send an enum of the areas that you want to tell apart.")]
            : Enumerable.Empty<Finding>());

    private static int Most(FieldModel field) => field.Type switch
    {
        FieldType.Route route => route.Templates.Count,
        FieldType.Group group => group.Fields.Select(Most).DefaultIfEmpty().Max(),
        _ => 0,
    };

    /// <summary>The fields with the templates.</summary>
    public static EquatableArray<FieldModel> Resolve(EquatableArray<FieldModel> fields, EquatableArray<string> templates) =>
        fields.Select(field => field.Type switch
        {
            FieldType.Route => field with { Type = new FieldType.Route(templates) },
            FieldType.Group group => field with { Type = group with { Fields = Resolve(group.Fields, templates) } },
            _ => field,
        }).ToEquatableArray();
}
