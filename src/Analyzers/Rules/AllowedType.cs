namespace Plainsight.Analyzers.Rules;

/// <summary>A row of the allow-list.</summary>
/// <param name="Name">The type's full metadata name, or what such types are, in words.</param>
/// <param name="Kind">How it is read.</param>
/// <param name="Wire">What stands on the wire.</param>
/// <param name="HostFact">In a context: the host fact that fills it, or null.</param>
public sealed record AllowedType(string Name, FieldKind Kind, string Wire, string? HostFact = null);
