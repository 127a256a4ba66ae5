namespace Plainsight.Tool.Payloads;

/// <summary>Lines of a text that belong together: one payload, or an array of them.</summary>
/// <param name="Line">The 1-based number of the first line.</param>
/// <param name="Text">The lines; null when they were too many or too long.</param>
/// <param name="Fault">Why there is no text.</param>
internal sealed record PayloadBlock(int Line, string? Text, ValueFault? Fault)
{
    /// <summary>Whether it is a payload, or should be one; a byte order mark is none.</summary>
    public bool IsPayload { get; init; } = true;
}
