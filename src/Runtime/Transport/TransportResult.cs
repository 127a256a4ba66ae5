namespace Plainsight.Transport;

/// <summary>How a request ended.</summary>
/// <param name="Status">The HTTP status; 0 when there was no answer.</param>
/// <param name="Failure">Why there was no answer; null when there was one.</param>
internal readonly record struct TransportResult(int Status, string? Failure)
{
    /// <summary>Whether the answer is one that a receiver of events gives: nothing, or what the sink understands. A page comes from something in between, such as a captive portal.</summary>
    public bool IsReceiver { get; init; }

    /// <summary>What the receiver said, as far as the sink reads it; at most 64 KiB.</summary>
    public byte[] Answer { get; init; } = [];

    /// <summary>Whether the other side could not prove who it is.</summary>
    public bool IsUntrusted { get; init; }

    /// <summary>How long the receiver asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
