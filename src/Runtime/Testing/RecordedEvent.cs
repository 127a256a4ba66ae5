namespace Plainsight.Testing;

/// <summary>An event that a test recorded.</summary>
/// <param name="Name">The event's name.</param>
/// <param name="Version">The version of its shape.</param>
/// <param name="Body">The body of the request, exactly as the sink would send it, apart from ids and time, which are constant.</param>
/// <param name="Json">The same as text.</param>
public sealed record RecordedEvent(string Name, int Version, byte[] Body, string Json);
