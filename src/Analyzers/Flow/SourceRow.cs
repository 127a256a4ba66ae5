namespace Plainsight.Analyzers.Flow;

/// <summary>Members of a type that tell something about a person or a computer.</summary>
/// <param name="Type">The metadata name of the type. Types that derive from it are meant too.</param>
/// <param name="Members">The names of the members, separated by spaces; <c>*</c> for all of them.</param>
/// <param name="Category">What they tell.</param>
/// <param name="Except">The members that are measured numbers or the same for everybody, separated by spaces.</param>
internal sealed record SourceRow(string Type, string Members, SourceCategory Category, string Except = "");
