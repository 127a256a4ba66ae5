using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>PST0122 for fields: consent is kept as one bit a field in 64 bits.</summary>
public static class SizeRules
{
    private const int Most = 64;

    public static void Check(EquatableArray<FieldModel> fields, ParseScope scope)
    {
        int count = Count(fields);
        if (count > Most)
        {
            string owner = char.ToUpperInvariant(scope.Owner[0]) + scope.Owner.Substring(1);
            scope.Report(RuleIds.TooMany, Anchor.TypeName, FormattableString.Invariant($"{owner} has {count} fields with those of its groups, and {Most} are the most"), "Split it.");
        }
    }

    private static int Count(EquatableArray<FieldModel> fields) =>
        fields.Sum(field => 1 + (field.Type is FieldType.Group group ? Count(group.Fields) : 0));
}
