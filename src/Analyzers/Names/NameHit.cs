namespace Plainsight.Analyzers.Names;

/// <summary>An entry found in a name.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Start">The position of its first word in the name.</param>
/// <param name="Length">How many words of the name it takes.</param>
public readonly record struct NameHit(NameEntry Entry, int Start, int Length)
{
    /// <summary>The position after its last word.</summary>
    public int End => Start + Length;
}
