using Microsoft.CodeAnalysis.Text;

namespace Plainsight.Testing.Harness;

/// <summary>A piece of marked source.</summary>
/// <param name="Label">What stands before the colon: an id, or <c>#</c> and a key; empty for <c>[|…|]</c>.</param>
/// <param name="Span">Where it stands in the source without markup.</param>
public sealed record MarkupSpan(string Label, TextSpan Span);
