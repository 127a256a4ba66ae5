namespace Plainsight.Analyzers.Flow;

/// <summary>What a personal source tells. A pseudonym may be made of a place or of free text, never of an identity or a secret.</summary>
internal enum SourceCategory
{
    /// <summary>Nothing by itself: a number of the program.</summary>
    None,

    /// <summary>Text that somebody typed or wrote.</summary>
    Text,

    /// <summary>A path, a host's files, a region.</summary>
    Place,

    /// <summary>A person, an account, a computer or an address.</summary>
    Identity,

    /// <summary>A password, a token, a key.</summary>
    Secret,
}
