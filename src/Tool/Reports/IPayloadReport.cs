using Plainsight.Tool.Payloads;

namespace Plainsight.Tool.Reports;

/// <summary>Takes the faults of payloads as they are found.</summary>
internal interface IPayloadReport
{
    void Add(PayloadFault fault);

    void End(int payloads, int faults);
}
