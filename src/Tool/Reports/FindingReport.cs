using System.Text;
using System.Text.Json;
using Plainsight.Tool.Files;

namespace Plainsight.Tool.Reports;

/// <summary>Writes findings: one line each, as compilers do, or JSON for programs.</summary>
internal static class FindingReport
{
    public static void WriteText(IEnumerable<Finding> findings, TextWriter output)
    {
        foreach (Finding finding in findings)
        {
            string place = finding.Line > 0 ? FilePlace.Text(finding.File, finding.Line, finding.Column) : finding.File;
            output.WriteLine($"{place}: {finding.Severity} {finding.Rule}: {Spelling.Plain(finding.Message)}");
        }
    }

    public static void WriteJson(IEnumerable<Finding> findings, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Indented))
        {
            json.WriteStartArray();
            foreach (Finding finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("severity", finding.Severity);
                json.WriteString("rule", finding.Rule);
                json.WriteString("file", finding.File);
                json.WriteNumber("line", finding.Line);
                json.WriteNumber("column", finding.Column);
                json.WriteString("message", finding.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
