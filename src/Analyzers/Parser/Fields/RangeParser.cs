using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>Reads how much of a number is sent: <c>[Buckets]</c>, <c>[Exact]</c> and <c>[Clamp]</c>.</summary>
public static class RangeParser
{
    public static NumberRange Parse(FieldSource field, Coarsening byDefault, IReadOnlyList<long>? edgesByDefault = null)
    {
        AttributeUse? buckets = field.Attribute(AttributeNames.Buckets);
        AttributeUse? exact = field.Attribute(AttributeNames.Exact);
        long[] edges = [];
        string? why = null;
        if (buckets is not null)
        {
            edges = buckets.Numbers("edges");
            CheckEdges(field, buckets, edges);
        }

        if (exact is not null)
        {
            why = exact.Text("why", position: 0)?.Trim();
            if (ReasonRules.IsPlaceholder(why ?? "", field.Name))
            {
                field.RefuseRange(exact, "[Exact] gives no reason", "Say why the number itself is needed.");
            }

            if (buckets is not null)
            {
                field.RefuseRange(exact, "[Exact] and [Buckets] contradict each other", "Keep one of them; buckets are the safer one.");
            }
        }

        if (exact is null && buckets is null && edgesByDefault is { Count: > 0 })
        {
            (byDefault, edges) = (Coarsening.Edges, [.. edgesByDefault]);
        }

        (long? min, long? max) = Clamp(field);
        Coarsening coarsening = exact is not null ? Coarsening.Exact : buckets is not null ? Coarsening.Edges : byDefault;
        IEnumerable<long> fromZero = edges.Length > 0 && edges[0] != 0 ? edges.Prepend(0) : edges;
        return new NumberRange(coarsening, fromZero.ToEquatableArray(), min, max, exact is null ? null : why);
    }

    /// <summary>Refuses the attributes of numbers on a field that is none.</summary>
    public static void Refuse(FieldSource field)
    {
        foreach (AttributeUse attribute in field.Attributes)
        {
            if (attribute.Name is AttributeNames.Buckets or AttributeNames.Exact or AttributeNames.Clamp)
            {
                field.RefuseRange(attribute, "only a number or a duration can be put into buckets, clamped or sent exactly", "Remove the attribute.");
            }
        }
    }

    private static void CheckEdges(FieldSource field, AttributeUse buckets, long[] edges)
    {
        string? problem = edges.Length switch
        {
            0 => "[Buckets] lists no edge",
            > 64 => "[Buckets] lists more than 64 edges",
            _ when edges[0] < 0 => "the first edge is 0, so none can be below it",
            _ when edges.Zip(edges.Skip(1), (left, right) => left >= right).Contains(true) => "the edges are not ascending",
            _ => null,
        };
        if (problem is not null)
        {
            field.RefuseRange(buckets, problem, "List 1 to 64 lower edges in ascending order.");
        }
    }

    private static (long? Min, long? Max) Clamp(FieldSource field)
    {
        if (field.Attribute(AttributeNames.Clamp) is not { } clamp)
        {
            return (null, null);
        }

        long? min = clamp.Number("min", 0);
        long? max = clamp.Number("max", 1);
        if (min > max)
        {
            field.RefuseRange(clamp, "the smallest number of [Clamp] is above its largest", "Write [Clamp(min, max)].");
        }

        return (min, max);
    }
}
