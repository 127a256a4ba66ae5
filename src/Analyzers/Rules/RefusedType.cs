using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>A type that is known to be unfit, and why. Types that stand in no row are refused too.</summary>
/// <param name="Name">The type's full metadata name.</param>
/// <param name="RuleId">The rule that refuses it.</param>
/// <param name="Kind">What the page for users calls it.</param>
/// <param name="What">How a message calls it.</param>
/// <param name="Derived">Whether types that derive from it or implement it are refused with it.</param>
public sealed record RefusedType(string Name, string RuleId, RefusedKind Kind, string What, bool Derived = false);
