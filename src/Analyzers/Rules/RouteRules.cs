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

    private static EquatableArray<FieldModel> Resolve(EquatableArray<FieldModel> fields, EquatableArray<string> templates) =>
        fields.Select(field => field.Type switch
        {
            FieldType.Route => field with { Type = new FieldType.Route(templates) },
            FieldType.Group group => field with { Type = group with { Fields = Resolve(group.Fields, templates) } },
            _ => field,
        }).ToEquatableArray();
}
