namespace Plainsight.Analyzers.Schema;

/// <summary>Brings the reviewed schema up to date with the code.</summary>
public static class SchemaMerge
{
    /// <param name="code">The schema that the code declares.</param>
    /// <param name="file">The schema as reviewed, or null when there is none yet.</param>
    /// <param name="ship">Whether the code's drafts become shipped versions.</param>
    public static SchemaMergeResult Merge(SchemaDocument code, SchemaDocument? file, bool ship = false)
    {
        if (file is not null && SchemaDiff.ShippedChanges(code, file) is { Count: > 0 } errors)
        {
            return new SchemaMergeResult(errors);
        }

        IEnumerable<SchemaEvent> declared = code.Events.Select(version => version.WithStatus(Status(version, file, ship)));
        return new SchemaMergeResult(code with { Events = [.. declared, .. Kept(code, file)] });
    }

    /// <summary>The versions that must not be released.</summary>
    public static IEnumerable<SchemaEvent> Drafts(SchemaDocument document) =>
        document.Events.Where(version => !SchemaStatus.IsFixed(version.Status));

    private static string Status(SchemaEvent version, SchemaDocument? file, bool ship)
    {
        string status = SchemaStatus.OfDeclared(file?.Find(version.Name, version.Version)?.Status);
        return ship && status == SchemaStatus.Draft ? SchemaStatus.Shipped : status;
    }

    // Old clients still send what the code no longer declares.
    private static IEnumerable<SchemaEvent> Kept(SchemaDocument code, SchemaDocument? file) =>
        file is null ? [] : file.Events.Where(version => SchemaStatus.IsFixed(version.Status) && code.Find(version.Name, version.Version) is null);
}
