using Plainsight.Analyzers.Rules;
using Plainsight.Analyzers.Schema;
using Plainsight.Tool.Files;

namespace Plainsight.Tool.Payloads;

/// <summary>Reads every wire format of a schema file.</summary>
internal static class WireCatalogReader
{
    private const string Json = "json";

    /// <summary>Throws <see cref="ToolException"/>, with file, line and column, where the file describes something that this tool does not understand.</summary>
    /// <param name="file">The schema.</param>
    /// <param name="fields">Reads its fields.</param>
    /// <param name="complete">Whether every field must be there, and the context's key with them.</param>
    public static WireCatalog Read(SchemaFile file, WireFieldReader fields, bool complete)
    {
        try
        {
            return Read(file.Document, fields, complete);
        }
        catch (WireFormatException fault)
        {
            throw new ToolException($"{FilePlace.Text(file.Name, Math.Max(1, fault.Node.Line), Math.Max(1, fault.Node.Column))}: {fault.Message}.");
        }
    }

    private static WireCatalog Read(SchemaDocument document, WireFieldReader fields, bool complete)
    {
        JsonObject app = document.App.Head;
        if (app.Text("sink") is not (null or Json) and var sink)
        {
            throw new WireFormatException(app, $"payloads of the sink '{sink}' are not known to this version of plainsight, only those of '{Json}'");
        }

        if (document.Events.Count == 0)
        {
            throw new WireFormatException(app, "the schema has no event, so there is no payload either");
        }

        CheckNames([.. document.Envelope, .. document.Events.Select(version => version.Entry)]);
        WireField[] context = [.. fields.Read(document.Context)];
        return new WireCatalog(
            document.App.Name,
            KeyOf(document, "event"),
            KeyOf(document, "version"),
            [.. document.Events.Select(version => Format(document, version, context, [.. fields.Read(version.Fields)], complete))]);
    }

    private static WireFormat Format(SchemaDocument document, SchemaEvent version, WireField[] context, WireField[] fields, bool complete)
    {
        var members = new List<WireField>();
        foreach (SchemaEntry entry in document.Envelope)
        {
            members.Add(entry.Head.Text("is") switch
            {
                "event" => Key(entry, new WireType.Words([version.Name])),
                "version" => Key(entry, new WireType.Steps([version.Version])),
                "id" => Key(entry, new WireType.Text(TextForm.Uuid)),
                "time" => Key(entry, new WireType.Text(Time(entry.Head))),
                // Without a field that somebody agreed to, the library leaves the context out.
                "context" => Key(entry, new WireType.Members(context)) with { Required = complete && context.Length > 0 },
                "fields" => Key(entry, new WireType.Members(fields)),
                var other => throw new WireFormatException(entry.Head, $"this version of plainsight does not know what the key \"{entry.Name}\" is: '{other}'"),
            });
        }

        members.AddRange(KeyOf(document, "context") is null ? context : []);
        members.AddRange(KeyOf(document, "fields") is null ? fields : []);
        string? twice = members.GroupBy(member => member.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;
        return twice is null
            ? new WireFormat(version.Name, version.Version, version.Why, new WireType.Members(members))
            : throw new WireFormatException(version.Entry.Head, $"'{version.Name}' would send the key \"{twice}\" twice");
    }

    private static void CheckNames(IEnumerable<SchemaEntry> entries)
    {
        if (entries.FirstOrDefault(entry => !WireText.IsWellFormed(entry.Name)) is { } unfit)
        {
            throw new WireFormatException(unfit.Head, $"{Shown.Text(unfit.Name)} is no name, which is {WireText.Pattern}");
        }
    }

    private static WireField Key(SchemaEntry entry, WireType type) => new(entry.Name, "", type, Nullable: false, Required: true);

    private static string? KeyOf(SchemaDocument document, string meaning) =>
        document.Envelope.FirstOrDefault(entry => entry.Head.Text("is") == meaning)?.Name;

    private static TextForm Time(JsonObject head) => head.Text("grain") switch
    {
        "day" => TextForm.Day,
        "hour" => TextForm.Hour,
        "exact" => TextForm.Millisecond,
        var grain => throw new WireFormatException(head, $"this version of plainsight does not know the grain '{grain}'"),
    };
}
