using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Names;

/// <summary>Judges the names and values of fields, and lets their reviews answer.</summary>
internal static class FieldNames
{
    /// <summary>The event with the reviews that answer something.</summary>
    public static EventModel CheckEvent(EventModel model, ProjectWords project, List<Finding> findings)
    {
        string owner = $"event '{model.Name}'";
        List<Finding> found = [.. SendableRules.Judge([NameUses.OfEvent(model.Name)], project)];
        var kept = new List<Review>();
        foreach (Review review in model.Reviews)
        {
            if (ReviewRules.Answer(review, found, _ => true) || review.Pending < 0)
            {
                kept.Add(review with { Pending = -1 });
            }
            else
            {
                found.Add(ReviewRules.Unused(review.Rule, Anchor.TypeAttribute(review.Pending), owner));
            }
        }

        findings.AddRange(found);
        return model with { Fields = Check(model.Fields, owner, project, findings), Reviews = kept.ToEquatableArray() };
    }

    /// <summary>The fields with the reviews that answer something.</summary>
    public static EquatableArray<FieldModel> Check(EquatableArray<FieldModel> fields, string owner, ProjectWords project, List<Finding> findings) =>
        fields.Select((field, i) => field.Type is FieldType.Constant constant
            ? Check(field, new VocabularyUse(field.Parameter, owner, Anchor.TypeAttribute(constant.Attribute)), Anchor.TypeAttribute(constant.Attribute), project, findings)
            : Check(field, new VocabularyUse(field.Parameter.TrimStart('@'), owner, Anchor.ParameterType(i)), Anchor.ParameterName(i), project, findings)).ToEquatableArray();

    private static FieldModel Check(FieldModel field, VocabularyUse use, Anchor name, ProjectWords project, List<Finding> findings)
    {
        List<Finding> found = [.. SendableRules.Judge(NameUses.Of(field, use.Field, name, use.Anchor), project)];
        EquatableArray<Review> reviews = IsUnread(field.Type) ? Answer(field.Reviews, found) : ReviewRules.AnswerWords(field.Reviews, use, found);
        findings.AddRange(found);
        return field.Type is FieldType.Group group
            ? field with { Reviews = reviews, Type = group with { Fields = Inside(group, use, project, findings) } }
            : field with { Reviews = reviews };
    }

    // What a group holds is shown at the field that holds the group; the declaration of the group shows it at its own place.
    private static EquatableArray<FieldModel> Inside(FieldType.Group group, VocabularyUse use, ProjectWords project, List<Finding> findings) =>
        group.Fields.Select(each => Check(each, use with { Field = use.Field + "." + each.Parameter, InGroup = true }, use.Anchor, project, findings)).ToEquatableArray();

    private static bool IsUnread(FieldType type) => type is FieldType.Vocabulary { Words.Count: 0 };

    // Nobody knows yet whether a review answers a word of a file that has not been read.
    private static EquatableArray<Review> Answer(EquatableArray<Review> reviews, List<Finding> findings)
    {
        foreach (Review review in reviews)
        {
            ReviewRules.Answer(review, findings, _ => true);
        }

        return reviews;
    }
}
