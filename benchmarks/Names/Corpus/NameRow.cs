namespace Plainsight.Names;

/// <summary>A labelled declaration.</summary>
/// <param name="Type">The type as C# writes it; <c>enum X</c> for an enum.</param>
/// <param name="Member">The name of the field.</param>
/// <param name="IsRefused">Whether somebody decided that it has to be refused.</param>
/// <param name="Category">What kind of thing it is.</param>
internal sealed record NameRow(string Type, string Member, bool IsRefused, string Category);
