using System.Text;
using System.Text.Json;
using Plainsight.Tool.Observation;

namespace Plainsight.Tool.Reports;

/// <summary>Writes what was seen of a run for programs, with the calls that failed.</summary>
internal static class ObservationJson
{
    public static void Write(ObservationReport report, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("command");
            report.Start.Command.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteString("telemetry", report.Switches.Count == 0 ? "as-is" : "off");
            Pairs(json, "set", report.Switches);
            json.WriteString("method", report.Observer.Method);
            json.WriteString("limits", report.Observer.Limits);
            json.WriteString("incomplete", report.Run.Incomplete);
            json.WriteNumber("exit-code", report.Run.ExitCode);
            Pairs(json, "watched", report.Watched.Select(directory => KeyValuePair.Create(directory.Name, directory.Path)));
            Groups(json, "seen", report.Verdict.Seen);
            Groups(json, "not-counted", report.Verdict.NotCounted);
            Groups(json, "failed", report.Verdict.Failed);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Pairs(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        json.WriteStartArray(name);
        foreach ((string key, string value) in pairs)
        {
            json.WriteStartObject();
            json.WriteString("name", key);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Groups(Utf8JsonWriter json, string name, IEnumerable<SightGroup> groups)
    {
        json.WriteStartArray(name);
        foreach (SightGroup group in groups)
        {
            json.WriteStartObject();
            json.WriteString("kind", group.Sight.Kind.ToString().ToLowerInvariant());
            json.WriteString("action", ObservationText.Word(group.Sight.Action));
            json.WriteString("family", group.Sight.Family);
            json.WriteString("target", group.Sight.Target);
            json.WriteNumber("count", group.Count);
            json.WriteString("error", group.Sight.Error);
            json.WriteString("reason", group.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
