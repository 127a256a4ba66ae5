namespace Plainsight.Analyzers.Rules;

/// <summary>A finding that needs more than one declaration to be seen.</summary>
/// <param name="TypeFullName">The declaration it is about, as <c>TypeModel.FullName</c>.</param>
/// <param name="Finding">What is said about it.</param>
public sealed record CatalogFinding(string TypeFullName, Finding Finding);
