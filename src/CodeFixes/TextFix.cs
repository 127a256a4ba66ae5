using Microsoft.CodeAnalysis.Text;

namespace Plainsight.CodeFixes;

/// <summary>One offered change of one file.</summary>
/// <param name="Key">Tells it from the other fixes of the same rule; Fix All applies those with the same key.</param>
/// <param name="Title">What the editor shows.</param>
/// <param name="Changes">The changes, in the order of the file.</param>
/// <param name="Declares">The type that it adds, or null.</param>
internal sealed record TextFix(string Key, string Title, IReadOnlyList<TextChange> Changes, string? Declares = null);
