using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>What is wrong with the items of an array.</summary>
internal static class ArrayFaults
{
    /// <summary>Words in any order, none of them twice.</summary>
    public static IEnumerable<(JsonNode Item, string Message)> OfSet(JsonArray array, WireType.Set type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonNode item in array.Items)
        {
            if (LeafFaults.Of(item, new WireType.Words(type.Values)) is { } message)
            {
                yield return (item, message);
            }
            else if (!seen.Add(((JsonText)item).Value))
            {
                yield return (item, Shown.Value(item) + " stands twice");
            }
        }
    }

    /// <summary>Options in any order, none of them twice, each before what stands for its value.</summary>
    public static IEnumerable<(JsonNode Item, string Message)> OfOptions(JsonArray array, WireType.Options type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < array.Items.Count; i++)
        {
            JsonNode item = array.Items[i];
            if (item is not JsonText text || type.Values.FirstOrDefault(option => option.Name == text.Value) is not { } option)
            {
                yield return (item, $"{Shown.Value(item)} is none of the options {Shown.List([.. type.Values.Select(known => known.Name)])}");
                continue;
            }

            if (!seen.Add(option.Name))
            {
                yield return (item, Shown.Value(item) + " stands twice");
            }

            if (option.Value is { } value && !(i + 1 < array.Items.Count && array.Items[++i] is JsonText { Value: var next } && next == value))
            {
                yield return (item, $"{Shown.Value(item)} is not followed by {Shown.Text(value)}");
            }
        }
    }
}
