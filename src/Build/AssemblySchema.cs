namespace Plainsight.Build;

/// <summary>What a built assembly says about its telemetry.</summary>
/// <param name="Path">The assembly's file.</param>
/// <param name="Json">The embedded schema, or null when the assembly declares no app.</param>
/// <param name="ListedEvents">The event types that the schema lists, by their full names.</param>
/// <param name="ImplementingTypes">The types that implement the event interface, by their full names.</param>
internal sealed record AssemblySchema(
    string Path,
    string? Json,
    IReadOnlyList<string> ListedEvents,
    IReadOnlyList<string> ImplementingTypes)
{
    /// <summary>The types that could be sent and that no schema lists.</summary>
    public IEnumerable<string> UnlistedEvents => ImplementingTypes.Except(ListedEvents);
}
