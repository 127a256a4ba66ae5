namespace Plainsight.Tool.Payloads;

/// <summary>A fault in a file of payloads.</summary>
/// <param name="File">What the caller called it.</param>
/// <param name="Payload">What the payload was taken for.</param>
/// <param name="Fault">What is wrong, and where in the file.</param>
internal sealed record PayloadFault(string File, PayloadVerdict Payload, ValueFault Fault);
