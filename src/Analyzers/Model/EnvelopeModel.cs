namespace Plainsight.Analyzers.Model;

/// <summary>The keys around the fields, in the Json sink. Null: not sent. Empty (context and fields only): inlined.</summary>
public sealed record EnvelopeModel(
    string? Event,
    string? Version,
    string? Id,
    string? Time,
    string? Context,
    string? Fields,
    string TimeGrain)
{
    /// <summary>What is sent when the app says nothing else.</summary>
    public static EnvelopeModel Default { get; } = new("event", "version", "id", "time", "context", "fields", "hour");
}
