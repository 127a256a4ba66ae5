namespace Plainsight.Analyzers.Names;

/// <summary>What a name can tell, a row of <c>categories.csv</c>.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="RuleId">The rule that refuses it.</param>
/// <param name="Names">How a message goes on after <c>'X' names</c>.</param>
/// <param name="IsGeneric">Whether it gives way to whatever else a name tells: <c>ProjectName</c> names a project.</param>
/// <param name="IsNumbered">Whether its number stands for one of it: <c>PassportNo</c>.</param>
public sealed record NameCategory(string Name, string RuleId, string Names, bool IsGeneric, bool IsNumbered);
