namespace Plainsight;

/// <summary>Adds exceptions of your own, or of a library, to those whose names an <see cref="ExceptionKind"/> sends.</summary>
/// <param name="types">Exception types; the name on the wire is the type's, without namespace and type arguments.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class KindsAttribute(params Type[] types) : Attribute
{
    /// <summary>The types.</summary>
    public IReadOnlyList<Type> Types { get; } = types;
}
