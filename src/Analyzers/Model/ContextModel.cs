namespace Plainsight.Analyzers.Model;

/// <summary>The fields that go with every event.</summary>
/// <param name="Type">The record struct that declares them.</param>
/// <param name="Why">The declaration's summary as plain text; empty when there is none.</param>
/// <param name="Fields">Its fields in the order of the parameter list.</param>
/// <remarks>Must stay value-equal and free of Roslyn types: it takes part in incremental caching.</remarks>
public sealed record ContextModel(TypeModel Type, string Why, EquatableArray<FieldModel> Fields);
