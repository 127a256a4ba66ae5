using Microsoft.CodeAnalysis;

namespace Plainsight.Analyzers.Rules;

public static partial class AllowList
{
    /// <summary>Whether a type holds a number or a point in time: most names of such fields are harmless, but not all.</summary>
    public static bool IsMeasure(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_Double) or SpecialType.System_DateTime
        || Times.Contains(TypeClassifier.FullName(type));

    private static readonly HashSet<string> Times = ["System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan"];
}
