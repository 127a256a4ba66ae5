namespace Plainsight.Analyzers.Names;

/// <summary>What the type of a field leaves for its name to tell. The type is asked first.</summary>
public enum NameGate
{
    /// <summary>The type lets through declared values only: a name matters when the answer itself is sensitive.</summary>
    Closed,

    /// <summary>A number can be an identity; most numbers are measures.</summary>
    Number,

    /// <summary>Text, or a type that can hold text: every name counts.</summary>
    Text,
}
