namespace Plainsight;

/// <summary>A receiver's wire format.</summary>
public enum SinkKind
{
    /// <summary>One JSON object a request, its keys set by <see cref="TelemetryEnvelopeAttribute"/>.</summary>
    Json,
}
