namespace Plainsight.Analyzers.Schema;

/// <summary>What of a line users have agreed to and receivers rely on: everything but the reasons, the reviews, the former names and the status.</summary>
internal static class ShippedShape
{
    /// <summary>The first line in which two versions have another shape: one difference where only one side has it, two where both have another, none where the shape is the same.</summary>
    public static IReadOnlyList<EntryDifference> FirstChange(SchemaEvent code, SchemaEvent file) =>
        First(new EntryDiff(Text).Compare([code.Entry], [file.Entry], file.Entry));

    /// <summary>The first line in which two contexts have another shape, as for two versions.</summary>
    public static IReadOnlyList<EntryDifference> FirstChange(SchemaDocument code, SchemaDocument file) =>
        First(new EntryDiff(Text).Compare(code.Context, file.Context, file.App));

    private static EntryDifference[] First(IEnumerable<EntryDifference> differences)
    {
        EntryDifference[] all = differences.ToArray();
        return all.Where(each => each.Path == all[0].Path).ToArray();
    }

    private static string Text(SchemaEntry entry)
    {
        JsonMember[] members = entry.Head.Members
            .Where(member => member.Name is not ("why" or "status" or SchemaReviews.Member) && !SchemaGates.Holds(member.Name))
            // The text of "exact" is a reason too; that the number is exact is not.
            .Select(member => member.Name == "exact" ? new JsonMember("exact", new JsonRaw("true")) : member)
            .ToArray();
        return JsonPrinter.Print(new JsonObject(members));
    }
}
