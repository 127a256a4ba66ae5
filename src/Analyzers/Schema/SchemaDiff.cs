namespace Plainsight.Analyzers.Schema;

/// <summary>Compares the schema that the code declares with the one that was reviewed.</summary>
public static class SchemaDiff
{
    private static readonly EntryDiff Lines = new(entry => entry.Text);

    /// <summary>Every line that only one side has, and every shipped version whose shape is no longer the same. Empty: the file is up to date.</summary>
    public static IReadOnlyList<SchemaDifference> Compare(SchemaDocument code, SchemaDocument file) =>
    [
        .. CompareApp(code.App, file.App),
        .. CompareSection(SchemaSection.Words, code.Words, file.Words, file.App),
        .. CompareSection(SchemaSection.Envelope, code.Envelope, file.Envelope, file.App),
        .. CompareSection(SchemaSection.Context, code.Context, file.Context, file.App),
        .. code.Events.SelectMany(version => CompareEvent(version, code, file)),
        .. file.Events.Where(version => IsGone(version, code)).SelectMany(version => CompareEntries([], [version.Entry], version, file.App)),
    ];

    /// <summary>The shipped versions that the code declares with another shape.</summary>
    public static IReadOnlyList<SchemaDifference> ShippedChanges(SchemaDocument code, SchemaDocument file) =>
        code.Events.Select(version => ShippedChange(version, code, file)).OfType<SchemaDifference>().ToArray();

    private static IEnumerable<SchemaDifference> CompareApp(SchemaEntry code, SchemaEntry file)
    {
        if (code.Text != file.Text)
        {
            string line = "\"app\": " + code.Text;
            yield return new SchemaDifference(
                SchemaRuleIds.SurroundingsDiffer,
                new SchemaPlace(SchemaSection.App, "", 0, ""),
                line,
                file.Line,
                file.Column,
                SchemaMessages.SurroundingsDiffer(line, file.Line));
        }
    }

    private static IEnumerable<SchemaDifference> CompareSection(
        SchemaSection section, IReadOnlyList<SchemaEntry> code, IReadOnlyList<SchemaEntry> file, SchemaEntry anchor) =>
        Lines.Compare(code, file, anchor)
            .Select(entry => Report(SchemaRuleIds.SurroundingsDiffer, new SchemaPlace(section, "", 0, entry.Path), entry));

    private static IEnumerable<SchemaDifference> CompareEvent(SchemaEvent version, SchemaDocument code, SchemaDocument file)
    {
        if (ShippedChange(version, code, file) is { } change)
        {
            return [change];
        }

        SchemaEvent? reviewed = file.Find(version.Name, version.Version);
        SchemaEntry expected = version.WithStatus(SchemaStatus.OfDeclared(reviewed?.Status)).Entry;
        return CompareEntries([expected], reviewed is null ? [] : [reviewed.Entry], version, file.App);
    }

    private static IEnumerable<SchemaDifference> CompareEntries(
        SchemaEntry[] code, SchemaEntry[] file, SchemaEvent version, SchemaEntry anchor)
    {
        int own = version.Name.Length;
        return Lines.Compare(code, file, anchor).Select(entry => Report(
            entry.InFile ? SchemaRuleIds.NotInCode : SchemaRuleIds.NotInFile,
            new SchemaPlace(SchemaSection.Events, version.Name, version.Version, entry.Path.Length > own ? entry.Path.Substring(own + 1) : ""),
            entry));
    }

    private static SchemaDifference Report(string rule, SchemaPlace place, EntryDifference entry)
    {
        string line = entry.Entry.Text;
        string message = entry.InFile ? SchemaMessages.NotInCode(line, entry.Anchor.Line) : SchemaMessages.NotInFile(line);
        return new SchemaDifference(rule, place, line, entry.Anchor.Line, entry.Anchor.Column, message);
    }

    private static SchemaDifference? ShippedChange(SchemaEvent version, SchemaDocument code, SchemaDocument file)
    {
        SchemaEvent? reviewed = file.Find(version.Name, version.Version);
        if (reviewed is null || !SchemaStatus.IsFixed(reviewed.Status))
        {
            return null;
        }

        IReadOnlyList<EntryDifference> changes = ShippedShape.FirstChange(version, reviewed) is { Count: > 0 } own ? own : ShippedShape.FirstChange(code, file);
        if (changes.Count == 0)
        {
            return null;
        }

        EntryDifference change = changes[0];
        return new SchemaDifference(
            SchemaRuleIds.ShippedChanged,
            new SchemaPlace(SchemaSection.Events, version.Name, version.Version, ""),
            change.Entry.Text,
            change.Anchor.Line,
            change.Anchor.Column,
            SchemaMessages.ShippedChanged(version, changes.FirstOrDefault(each => !each.InFile)?.Entry.Text, changes.FirstOrDefault(each => each.InFile)?.Entry.Text));
    }

    private static bool IsGone(SchemaEvent version, SchemaDocument code) =>
        !SchemaStatus.IsFixed(version.Status) && code.Find(version.Name, version.Version) is null;
}
