namespace Plainsight.Analyzers.Model;

/// <summary>Who answers for an event, and until when. It stops reviews and builds, never a program.</summary>
/// <param name="Owner">Whom to ask, or null.</param>
/// <param name="Review">The https URL of the review that allowed the event, or null.</param>
/// <param name="Expires">The last day on which it may be collected without a new review, <c>yyyy-MM-dd</c>, or null.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record ReviewGates(string? Owner, string? Review, string? Expires)
{
    /// <summary>Nobody and never.</summary>
    public static ReviewGates None { get; } = new(null, null, null);
}
