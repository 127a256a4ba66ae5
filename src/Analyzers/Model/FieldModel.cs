namespace Plainsight.Analyzers.Model;

/// <summary>One field that may be sent.</summary>
/// <param name="Parameter">The parameter's name in C#.</param>
/// <param name="Wire">The key on the wire.</param>
/// <param name="Nullable">Whether the value may be <c>null</c>.</param>
/// <param name="Why">The reason from the documentation comment, as plain text; empty when there is none.</param>
/// <param name="Type">What the field can hold, and how it is written.</param>
/// <param name="HostFact">In a context, and in a group that may stand there: the property of the runtime's host facts that fills it, or null when the app gives it.</param>
/// <param name="Reviews">The reviewed exceptions from rules on names.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record FieldModel(
    string Parameter,
    string Wire,
    bool Nullable,
    string Why,
    FieldType Type,
    string? HostFact = null,
    EquatableArray<Review> Reviews = default)
{
    /// <summary>The key that it had before, or null.</summary>
    public string? Was { get; init; }
}
