using Microsoft.CodeAnalysis;

namespace Plainsight.Analyzers.Rules;

public static partial class AllowList
{
    private const string Exception = "System.Exception";

    /// <summary>Whether a type is an exception.</summary>
    public static bool IsException(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type.OriginalDefinition; t is not null; t = t.BaseType?.OriginalDefinition)
        {
            if (TypeClassifier.FullName(t) == Exception)
            {
                return true;
            }
        }

        return false;
    }
}
