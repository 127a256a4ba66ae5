namespace Plainsight.Tool.Payloads;

/// <summary>Why a value is none that the schema allows.</summary>
/// <param name="Line">1-based, in the text that the value was read from.</param>
/// <param name="Column">1-based.</param>
/// <param name="Path">The key, dotted inside objects; empty for the payload itself.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record ValueFault(int Line, int Column, string Path, string Message);
