using System.Globalization;
using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>The bits of a line of the schema file. The file does not say how wide an integer is, so that this is the most that it can be.</summary>
internal static class EntryBits
{
    public static double Of(IEnumerable<SchemaEntry> fields) => fields.Sum(Of);

    private static double Of(SchemaEntry field) => Bits.OrNull(OfType(field), field.Head["nullable"] is not null);

    private static double OfType(SchemaEntry field)
    {
        JsonObject head = field.Head;
        int values = head["values"] is JsonArray array ? array.Items.Count : 0;
        return head.Text("type") switch
        {
            "bool" => 1,
            "enum" => Bits.OfStates(values),
            "flags" or "options" => values,
            "integer" => NumberBits.Of(new FieldType.Integer(head["clamp"] is null ? "ulong" : "long", Range(head))),
            "real" => NumberBits.Of(new FieldType.Real("double", Range(head), (int)Number(head["decimals"]))),
            "duration" => NumberBits.Of(new FieldType.Duration(Range(head), Unit(head), (int)Number(head["decimals"]))),
            "counts" => values * NumberBits.Of(new FieldType.Integer("int", Range(head))),
            "version" => Bits.OfVersion,
            "install-id" or "session-id" or "run-id" or "constant" => 0,
            "pseudonym" => Bits.OfPseudonym,
            "vocabulary" => Bits.OfStates((int)Number(head["words"]) + 1),
            "group" => Of(field.Fields ?? []),
            _ => Bits.OfStates(values + 1),
        };
    }

    private static NumberRange Range(JsonObject head)
    {
        long[] edges = head["buckets"] is JsonArray buckets ? [.. buckets.Items.Select(Number)] : [];
        long[] clamp = head["clamp"] is JsonArray { Items.Count: 2 } limits ? [.. limits.Items.Select(Number)] : [];
        Coarsening coarsening = edges.Length > 0 ? Coarsening.Edges : head.Text("buckets") switch
        {
            "powers-of-ten" => Coarsening.PowersOfTen,
            "1-2-5" => Coarsening.OneTwoFive,
            _ => Coarsening.Exact,
        };
        return new NumberRange(coarsening, edges.ToEquatableArray(), clamp.Length > 0 ? clamp[0] : null, clamp.Length > 0 ? clamp[1] : null, null);
    }

    private static DurationUnit Unit(JsonObject head) =>
        Enum.TryParse(head.Text("unit"), ignoreCase: true, out DurationUnit unit) && unit <= DurationUnit.Days ? unit : DurationUnit.Milliseconds;

    private static long Number(JsonNode? node) =>
        node is JsonRaw raw && long.TryParse(raw.Spelling, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : 0;
}
