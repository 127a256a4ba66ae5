namespace Plainsight.Analyzers.Model;

/// <summary>How a pseudonym is made from a text.</summary>
public enum PseudonymKind
{
    /// <summary>With a random key of the installation, which is never sent.</summary>
    Keyed,

    /// <summary>With a salt that everybody knows.</summary>
    Salted,

    /// <summary>Without any.</summary>
    Shake128,
}
