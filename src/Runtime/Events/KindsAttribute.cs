namespace Plainsight;

/// <summary>Adds exceptions of your own, or of a library, to those whose names an <see cref="ExceptionKind"/> sends.</summary>
/// <param name="types">Exception types; the name on the wire is the type's, without namespace and type arguments. Two of the same name, or one with a name of .NET's own, are refused (PST0120).</param>
/// <remarks>A type goes by its name alone: another one of the same name, in another namespace, is sent as that name too.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class KindsAttribute(params Type[] types) : Attribute
{
    /// <summary>The types.</summary>
    public IReadOnlyList<Type> Types { get; } = types;
}
