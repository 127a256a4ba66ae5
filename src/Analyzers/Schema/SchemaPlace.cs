namespace Plainsight.Analyzers.Schema;

/// <summary>Where in a schema something stands.</summary>
/// <param name="Section">The part.</param>
/// <param name="Event">In the events: the event's name; else empty.</param>
/// <param name="Version">In the events: the event's version; else 0.</param>
/// <param name="Path">The field or key, dotted inside groups; empty for the app's and an event's own line.</param>
public sealed record SchemaPlace(SchemaSection Section, string Event, int Version, string Path);
