namespace Plainsight.Analyzers.Rules;

/// <summary>Where a finding points, in words that stay true when the declaration moves: never a position in a file.</summary>
/// <param name="Kind">Which part of the declaration.</param>
/// <param name="Parameter">The position of the parameter, or of the member in the body; -1 for the type itself.</param>
/// <param name="Attribute">The position of the attribute among those of the type or parameter; -1 for none.</param>
/// <param name="Argument">The name of the attribute's argument; null for the whole attribute.</param>
public sealed record Anchor(AnchorKind Kind, int Parameter = -1, int Attribute = -1, string? Argument = null)
{
    /// <summary>The name of the type.</summary>
    public static Anchor TypeName { get; } = new(AnchorKind.TypeName);

    public static Anchor ParameterType(int parameter) => new(AnchorKind.ParameterType, parameter);

    public static Anchor ParameterName(int parameter) => new(AnchorKind.ParameterName, parameter);

    public static Anchor TypeAttribute(int attribute) => new(AnchorKind.TypeAttribute, -1, attribute);

    /// <summary>One argument of an attribute of the type.</summary>
    public static Anchor TypeArgument(int attribute, string argument) => new(AnchorKind.TypeAttribute, -1, attribute, argument);

    public static Anchor ParameterAttribute(int parameter, int attribute) => new(AnchorKind.ParameterAttribute, parameter, attribute);

    /// <summary>Whether it points at a parameter or a part of it.</summary>
    public bool IsAt(int parameter) =>
        Parameter == parameter && Kind is (AnchorKind.ParameterType or AnchorKind.ParameterName or AnchorKind.ParameterAttribute);

    public static Anchor Member(int member) => new(AnchorKind.Member, member);
}
