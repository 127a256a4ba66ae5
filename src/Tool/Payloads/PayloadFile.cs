using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Judges every payload of a file.</summary>
/// <param name="name">What the caller called it.</param>
/// <param name="judge">Knows the schema.</param>
internal sealed class PayloadFile(string name, PayloadJudge judge)
{
    /// <summary>How many payloads were judged so far, those that are no JSON included.</summary>
    public int Payloads { get; private set; }

    /// <summary>The faults in the order of the file. A file without a payload is a fault, because it proves nothing.</summary>
    public IEnumerable<PayloadFault> Faults(Stream stream)
    {
        foreach (PayloadBlock block in PayloadBlocks.Read(stream))
        {
            foreach (PayloadVerdict verdict in Judge(block))
            {
                foreach (ValueFault fault in verdict.Faults)
                {
                    yield return new PayloadFault(name, verdict, fault with { Line = fault.Line + block.Line - 1 });
                }
            }
        }

        if (Payloads == 0)
        {
            var nothing = new ValueFault(1, 1, "", "there is no payload here");
            yield return new PayloadFault(name, new PayloadVerdict(nothing), nothing);
        }
    }

    private IEnumerable<PayloadVerdict> Judge(PayloadBlock block)
    {
        Payloads += block.IsPayload ? 1 : 0;
        if (block.Text is not { } text)
        {
            // The fault of a line counts from the start of the file already.
            return [new PayloadVerdict(block.Fault! with { Line = 1 })];
        }

        JsonReadResult read = JsonReader.TryRead(text, "the payload");
        if (read.Fault is { } fault)
        {
            return [new PayloadVerdict(new ValueFault(fault.Line, fault.Column, "", fault.Message))];
        }

        if (read.Node is not JsonArray array)
        {
            return [judge.Judge(read.Node!)];
        }

        Payloads += array.Items.Count - 1;
        return array.Items.Select(judge.Judge);
    }
}
