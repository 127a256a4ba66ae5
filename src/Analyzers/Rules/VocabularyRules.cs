using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>Fills the words of vocabularies into fields, or says why there are none, or too many of a set that was filled in before.</summary>
public static class VocabularyRules
{
    public static ParseResult<EventModel> Resolve(EventModel model, EquatableArray<VocabularyFile> files)
    {
        List<Finding> findings = [.. RouteRules.Check(model.Fields)];
        EquatableArray<FieldModel> fields = Resolve(model.Fields, $"event '{model.Name}'", files, findings);
        return ParseResult.Of(findings, () => model with { Fields = fields });
    }

    public static ParseResult<ContextModel> Resolve(ContextModel model, EquatableArray<VocabularyFile> files)
    {
        List<Finding> findings = [.. RouteRules.Check(model.Fields)];
        EquatableArray<FieldModel> fields = Resolve(model.Fields, "the context", files, findings);
        return ParseResult.Of(findings, () => model with { Fields = fields });
    }

    /// <summary>The words of one vocabulary; empty when its file is missing or unfit. What can be reviewed is left to the fields that hold it.</summary>
    public static EquatableArray<string> Words(string file, EquatableArray<VocabularyFile> files)
    {
        var findings = new List<Finding>();
        EquatableArray<string> words = VocabularyWords.Of(file, new VocabularyUse("", "", Anchor.TypeName), files, findings);
        return findings.Any(finding => RuleTable.Get(finding.RuleId) is { Blocks: true, Reviewable: false }) ? default : words;
    }

    /// <summary>The paths of all vocabularies among the fields, groups included.</summary>
    public static IEnumerable<string> Files(EquatableArray<FieldModel> fields) => fields.SelectMany(field => field.Type switch
    {
        FieldType.Vocabulary vocabulary => [vocabulary.File],
        FieldType.Group group => Files(group.Fields),
        _ => Enumerable.Empty<string>(),
    });

    private static EquatableArray<FieldModel> Resolve(
        EquatableArray<FieldModel> fields, string owner, EquatableArray<VocabularyFile> files, List<Finding> findings) =>
        Files(fields).Any()
            ? fields.Select((field, i) => Resolve(field, new VocabularyUse(field.Parameter, owner, Anchor.ParameterType(i)), files, findings)).ToEquatableArray()
            : fields;

    // What is wrong inside a group is shown at the field that holds the group.
    private static FieldModel Resolve(FieldModel field, VocabularyUse use, EquatableArray<VocabularyFile> files, List<Finding> findings) => field.Type switch
    {
        FieldType.Vocabulary vocabulary => field with { Type = vocabulary with { Words = VocabularyWords.Of(vocabulary.File, use, files, findings) } },
        FieldType.Group group => field with
        {
            Type = group with
            {
                Fields = group.Fields.Select(inner => Resolve(inner, use with { Field = use.Field + "." + inner.Parameter, InGroup = true }, files, findings)).ToEquatableArray(),
            },
        },
        _ => field,
    };
}
