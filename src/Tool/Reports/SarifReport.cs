using System.Text;
using System.Text.Json;
using Plainsight.Tool.Diff;

namespace Plainsight.Tool.Reports;

/// <summary>Writes a comparison as SARIF 2.1.0, with the lines of the new file. What is gone is shown at the line around it.</summary>
internal static class SarifReport
{
    private const string Schema = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json";

    public static void Write(DiffReport report, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json);
            WriteResults(json, report);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "plainsight");
        json.WriteStartArray("rules");
        foreach (ChangeKind kind in ChangeKinds.All)
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Id);
            WriteText(json, "shortDescription", kind.Title);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(kind.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, DiffReport report)
    {
        json.WriteStartArray("results");
        foreach (SchemaChange change in report.Changes)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", change.Kind.Id);
            json.WriteString("level", Level(change.Severity));
            WriteText(json, "message", $"{change.Subject}: {change.Kind.Title}: {change.Detail}. {change.Question}");
            WriteLocation(json, report.NewName, change.Place);
            json.WriteStartObject("partialFingerprints");
            json.WriteString("change/v1", change.Kind.Id + " " + change.Subject);
            json.WriteEndObject();
            json.WriteStartObject("properties");
            json.WriteString("severity", Spelling.Of(change.Severity));
            json.WriteNumber("bits", Math.Round(change.Bits, 3));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, string file, ChangePlace place)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(file.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.AnchorLine);
        json.WriteNumber("startColumn", place.AnchorColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Privacy => "error",
        Severity.Breaking => "warning",
        _ => "note",
    };
}
