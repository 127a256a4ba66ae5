using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plainsight.Tool.Diff;

namespace Plainsight.Tool.Reports;

/// <summary>Writes a comparison for programs.</summary>
internal static class JsonReport
{
    public static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(DiffReport report, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteString("old", report.OldName);
            json.WriteString("new", report.NewName);
            json.WriteString("summary", report.Summary);
            json.WriteStartArray("changes");
            foreach (SchemaChange change in report.Changes)
            {
                Write(json, report, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, DiffReport report, SchemaChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", change.Kind.Id);
        json.WriteString("severity", Spelling.Of(change.Severity));
        json.WriteString("part", change.Subject.Part.ToString().ToLowerInvariant());
        if (change.Subject.Event.Length > 0)
        {
            json.WriteString("event", change.Subject.Event);
            json.WriteNumber("version", change.Subject.Version);
        }

        json.WriteString("path", change.Subject.Path);
        json.WriteString("detail", change.Detail);
        json.WriteNumber("bits", Math.Round(change.Bits, 3));
        json.WriteString("question", change.Question);
        json.WriteString("file", report.FileOf(change));
        json.WriteNumber("line", change.Place.Line);
        json.WriteNumber("column", change.Place.Column);
        json.WriteEndObject();
    }
}
