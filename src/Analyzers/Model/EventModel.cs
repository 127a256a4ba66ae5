namespace Plainsight.Analyzers.Model;

/// <summary>An event that may be sent: it has no blocking finding.</summary>
/// <param name="Type">The record struct that declares it.</param>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Version">The version that the attribute states, 1 or more.</param>
/// <param name="Why">The declaration's summary as plain text; empty when there is none.</param>
/// <param name="Fields">Its fields in the order of the parameter list.</param>
/// <param name="Reviews">The reviewed exceptions from rules on the event's name.</param>
/// <param name="Budget">The most bits that it should tell together with the context, or null.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record EventModel(
    TypeModel Type,
    string Name,
    int Version,
    string Why,
    EquatableArray<FieldModel> Fields,
    EquatableArray<Review> Reviews = default,
    int? Budget = null)
{
    /// <summary>Who answers for it, and until when.</summary>
    public ReviewGates Gates { get; init; } = ReviewGates.None;

    /// <summary>The time in which it is recorded once at most, as declared, or null.</summary>
    public string? AtMostEvery { get; init; }

    /// <summary>The name that it had before, or null.</summary>
    public string? Was { get; init; }
}
