using System.Globalization;
using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>PST0121: what an event can tell, together with the context that goes with it, against the budget that it declares.</summary>
public static class BudgetRules
{
    /// <summary>What an event with more bits than its budget is told; null for all others. Vocabularies and routes must have been read.</summary>
    public static Finding? Check(EventModel model, ContextModel? context)
    {
        double bits = Bits.Of(model) + (context is null ? 0 : Bits.Of(context));
        if (model.Budget is not { } budget || bits <= budget)
        {
            return null;
        }

        IEnumerable<(string Path, double Bits, double? InBuckets, bool IsId)> fields =
        [
            .. Leaves(model.Fields, ""),
            .. Leaves(context?.Fields ?? default, "").Select(field => field with { Path = field.Path + " of the context" }),
        ];
        var ordered = fields.OrderByDescending(field => field.Bits).ThenBy(field => field.Path, StringComparer.Ordinal).ToList();
        string list = string.Join(", ", ordered.Where(field => !field.IsId).Select(Describe));
        string ids = string.Join(", ", ordered.Where(field => field.IsId).Select(field => field.Path));
        return Finding.Of(
            RuleIds.Budget, Anchor.TypeName, model.Name, Number(bits), budget.ToString(CultureInfo.InvariantCulture), list, ids.Length == 0 ? "" : $" Not counted, because they are random: {ids}.");
    }

    private static IEnumerable<(string Path, double Bits, double? InBuckets, bool IsId)> Leaves(EquatableArray<FieldModel> fields, string prefix) =>
        fields.SelectMany(field => field.Type is FieldType.Group group
            ? Leaves(group.Fields, prefix + field.Wire + ".")
            : [(prefix + field.Wire, Bits.Of(field), Bits.InBuckets(field), field.Type is FieldType.Id)]);

    private static string Describe((string Path, double Bits, double? InBuckets, bool IsId) field) =>
        field.Path + " " + Number(field.Bits) + (field.InBuckets is { } buckets ? $" (in buckets {Number(buckets)})" : "");

    private static string Number(double bits) => bits.ToString("0.0", CultureInfo.InvariantCulture);
}
