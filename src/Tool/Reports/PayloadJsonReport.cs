using System.Text;
using System.Text.Json;
using Plainsight.Tool.Payloads;

namespace Plainsight.Tool.Reports;

/// <summary>Writes faults for programs.</summary>
internal sealed class PayloadJsonReport(TextWriter output) : IPayloadReport
{
    private readonly List<PayloadFault> _faults = [];

    public void Add(PayloadFault fault) => _faults.Add(fault);

    public void End(int payloads, int faults)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("payloads", payloads);
            json.WriteStartArray("faults");
            _faults.ForEach(fault => Write(json, fault));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, PayloadFault fault)
    {
        json.WriteStartObject();
        json.WriteString("file", fault.File);
        json.WriteNumber("line", fault.Fault.Line);
        json.WriteNumber("column", fault.Fault.Column);
        if (fault.Payload.Format is { } format)
        {
            json.WriteString("event", format.Event);
            json.WriteNumber("version", format.Version);
            json.WriteNumber("nearest-of", fault.Payload.Of);
        }

        json.WriteString("path", fault.Fault.Path);
        json.WriteString("message", fault.Fault.Message);
        json.WriteEndObject();
    }
}
