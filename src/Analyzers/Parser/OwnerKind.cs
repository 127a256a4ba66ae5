namespace Plainsight.Analyzers.Parser;

/// <summary>What a field belongs to.</summary>
public enum OwnerKind
{
    Event,
    Context,
    Group,
}
