namespace Plainsight;

/// <summary>A receiver's wire format.</summary>
public enum SinkKind
{
    /// <summary>One JSON object a request, its keys set by <see cref="TelemetryEnvelopeAttribute"/>.</summary>
    Json,

    /// <summary>PostHog: up to 100 events a request to <c>/batch/</c>, one to <c>/i/v0/e/</c>. Anonymous events, without the sender's address or place. Needs a project key.</summary>
    PostHog,

    /// <summary>Segment, or a tracker that takes its <c>track</c> calls: up to 100 events a request to <c>/v1/batch</c>, one to any other path. Segment itself needs a write key.</summary>
    Segment,

    /// <summary>OpenTelemetry logs over HTTP, as protobuf: up to 100 events a request.</summary>
    Otlp,

    /// <summary>OpenTelemetry logs over HTTP, as JSON: up to 100 events a request.</summary>
    OtlpJson,

    /// <summary>CloudEvents 1.0 over HTTP, as a JSON batch of up to 100 events.</summary>
    CloudEvents,

    /// <summary>One JSON object a line, as <see cref="Json"/> would send it, in a local file that the operator names with <see cref="TelemetryAppAttribute.EndpointVariable"/>. Nothing leaves the computer.</summary>
    File,
}
