using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Names;

/// <summary>The rules that need more than the declaration itself: the files of vocabularies, and what the names and values say.</summary>
public static class SendableRules
{
    public static ParseResult<EventModel> Resolve(EventModel model, EquatableArray<VocabularyFile> files, ProjectWords project)
    {
        ParseResult<EventModel> read = VocabularyRules.Resolve(model, files);
        List<Finding> findings = [.. read.Findings];
        EventModel named = FieldNames.CheckEvent(read.Model ?? model, project, findings);
        return ParseResult.Of(findings, () => named);
    }

    public static ParseResult<ContextModel> Resolve(ContextModel model, EquatableArray<VocabularyFile> files, ProjectWords project)
    {
        ParseResult<ContextModel> read = VocabularyRules.Resolve(model, files);
        List<Finding> findings = [.. read.Findings];
        EquatableArray<FieldModel> fields = FieldNames.Check((read.Model ?? model).Fields, "the context", project, findings);
        return ParseResult.Of(findings, () => model with { Fields = fields });
    }

    /// <summary>What the name rules say about the declaration of a group; the words of its vocabularies are read where it is used.</summary>
    public static IEnumerable<Finding> Check(FieldType.Group group, string name, ProjectWords project)
    {
        var findings = new List<Finding>();
        FieldNames.Check(group.Fields, $"group '{name}'", project, findings);
        return findings;
    }

    /// <summary>What the name rules say, each thing once.</summary>
    public static IEnumerable<Finding> Judge(IEnumerable<NameUse> uses, ProjectWords project) =>
        uses.SelectMany(use => use.Judge(project)).Distinct();
}
