using Microsoft.CodeAnalysis;

namespace Plainsight.Analyzers.Flow;

/// <summary>Where a personal value entered the code.</summary>
/// <param name="What">Its name for a message.</param>
/// <param name="Category">What it tells.</param>
/// <param name="Location">The expression that read it.</param>
internal sealed record FlowSource(string What, SourceCategory Category, Location Location);
