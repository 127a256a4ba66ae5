namespace Plainsight.Analyzers.Rules;

/// <summary>Which part of a declaration a finding points at.</summary>
public enum AnchorKind
{
    /// <summary>The name of the type.</summary>
    TypeName,

    /// <summary>The type of a parameter.</summary>
    ParameterType,

    /// <summary>The name of a parameter.</summary>
    ParameterName,

    /// <summary>An attribute of the type.</summary>
    TypeAttribute,

    /// <summary>An attribute of a parameter.</summary>
    ParameterAttribute,

    /// <summary>A member in the body of the type.</summary>
    Member,
}
