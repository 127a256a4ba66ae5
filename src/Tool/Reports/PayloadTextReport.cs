using System.Globalization;
using Plainsight.Tool.Files;
using Plainsight.Tool.Payloads;

namespace Plainsight.Tool.Reports;

/// <summary>Writes one line a fault, and on stderr what was looked at.</summary>
internal sealed class PayloadTextReport(TextWriter output, TextWriter error) : IPayloadReport
{
    public void Add(PayloadFault fault)
    {
        string[] parts = [FilePlace.Text(fault.File, fault.Fault.Line, fault.Fault.Column), fault.Payload.Title, fault.Fault.Path, fault.Fault.Message];
        output.WriteLine(string.Join(": ", parts.Where(part => part.Length > 0)));
    }

    public void End(int payloads, int faults) => error.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{payloads} {(payloads == 1 ? "payload" : "payloads")}, {faults} {(faults == 1 ? "fault" : "faults")}"));
}
