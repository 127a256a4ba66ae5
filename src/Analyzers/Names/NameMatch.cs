namespace Plainsight.Analyzers.Names;

/// <summary>Where in a name the words of an entry count.</summary>
public enum NameMatch
{
    /// <summary>Wherever they stand.</summary>
    Anywhere,

    /// <summary>As the last word, the one that says what the whole name means.</summary>
    Last,

    /// <summary>When the name holds nothing else.</summary>
    Alone,
}
