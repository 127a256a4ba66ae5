namespace Plainsight.Tool.Payloads;

/// <summary>Every wire format of an app, old versions included.</summary>
/// <param name="App">The app's name.</param>
/// <param name="EventKey">The key that holds the event's name, or null when none does.</param>
/// <param name="VersionKey">The key that holds the event's version, or null when none does.</param>
/// <param name="Formats">By name, then version; at least one.</param>
internal sealed record WireCatalog(string App, string? EventKey, string? VersionKey, IReadOnlyList<WireFormat> Formats);
