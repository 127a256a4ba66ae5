namespace Plainsight;

/// <summary>Names the keys around the fields, in the sinks <see cref="SinkKind.Json"/>, <see cref="SinkKind.CloudEvents"/> and <see cref="SinkKind.File"/>; the others have keys of their own, and take the version's key and the grain of the time from here. A key that is null is not sent; an empty <see cref="Context"/> or <see cref="Fields"/> puts the fields beside the other keys.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TelemetryEnvelopeAttribute : Attribute
{
    /// <summary>The key of the event's name.</summary>
    public string? Event { get; set; } = "event";

    /// <summary>The key of the event's version.</summary>
    public string? Version { get; set; } = "version";

    /// <summary>The key of the event's random uuid.</summary>
    public string? Id { get; set; } = "id";

    /// <summary>The key of the event's time.</summary>
    public string? Time { get; set; } = "time";

    /// <summary>The key of the context object.</summary>
    public string? Context { get; set; } = "context";

    /// <summary>The key of the fields object.</summary>
    public string? Fields { get; set; } = "fields";

    /// <summary>How exactly the time is kept.</summary>
    public TimeGrain TimeGrain { get; set; } = TimeGrain.Hour;
}
