using Microsoft.CodeAnalysis;

namespace Plainsight.Analyzers.Flow;

/// <summary>A value from a personal source that reaches what is sent.</summary>
/// <param name="Location">The argument.</param>
/// <param name="Target">The field or parameter that takes it, for a message.</param>
/// <param name="Taint">Where it comes from.</param>
/// <param name="Through">The argument inside the method that was called with it, or null.</param>
internal sealed record Leak(Location Location, string Target, Taint Taint, Location? Through = null);
