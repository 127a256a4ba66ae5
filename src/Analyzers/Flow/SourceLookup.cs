using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Flow;

/// <summary>Finds members in the table of personal sources.</summary>
internal static class SourceLookup
{
    private static readonly Dictionary<string, SourceRow[]> ByType =
        PersonalSources.Rows.GroupBy(row => row.Type, StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<ITypeSymbol, SourceRow[]> Known = new();

    /// <summary>The row that makes a member a source, or null.</summary>
    /// <param name="member">A property, method or field.</param>
    /// <param name="receiver">The static type of what it is read from, or null.</param>
    public static SourceRow? Find(ISymbol member, ITypeSymbol? receiver) =>
        Rows(member, receiver).FirstOrDefault(row => !Has(row.Except, member.Name) && (row.Members == "*" || Has(row.Members, member.Name)));

    /// <summary>The row that makes the text of a value a source, or null.</summary>
    public static SourceRow? FindText(ITypeSymbol type) =>
        Known.GetValue(type, Collect).FirstOrDefault(row => row.Members == "*" || Has(row.Members, nameof(ToString)));

    /// <summary>Whether the table says of a member that it is measured, or the same for everybody.</summary>
    public static bool IsHarmless(ISymbol member, ITypeSymbol? receiver) => Rows(member, receiver).Any(row => Has(row.Except, member.Name));

    /// <summary>Whether a parameter holds the arguments of the process.</summary>
    public static bool IsArguments(IParameterSymbol parameter) =>
        parameter is { Type: IArrayTypeSymbol { ElementType: { } element }, ContainingSymbol: IMethodSymbol { IsStatic: true, Name: "Main" or "<Main>$" } }
        && PersonalSources.Texts.Contains(TypeClassifier.FullName(element));

    /// <summary>What a source tells: for a variable of the environment, as its name says.</summary>
    public static SourceCategory Category(SourceRow row, string? variable) => variable is null
        ? row.Category
        : PersonalSources.VariableWords
            .Where(each => variable.ToUpperInvariant().Split('_').Contains(each.Word))
            .Select(each => (SourceCategory?)each.Category).FirstOrDefault() ?? row.Category;

    private static SourceRow[] Rows(ISymbol member, ITypeSymbol? receiver) =>
        (receiver is not null && !member.IsStatic ? receiver : Owner(member)) is { } type ? Known.GetValue(type, Collect) : [];

    // An extension method is asked for as a member of what it extends.
    private static ITypeSymbol? Owner(ISymbol member) =>
        member is IMethodSymbol { IsExtensionMethod: true, Parameters: { IsEmpty: false } parameters } ? parameters[0].Type : member.ContainingType;

    private static SourceRow[] Collect(ITypeSymbol type)
    {
        // A type parameter has the members of its constraints.
        if (type is ITypeParameterSymbol parameter)
        {
            return [.. parameter.ConstraintTypes.SelectMany(Collect)];
        }

        var rows = new List<SourceRow>();
        for (ITypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            rows.AddRange(Of(each));
        }

        return [.. rows, .. type.AllInterfaces.SelectMany(Of)];
    }

    private static SourceRow[] Of(ITypeSymbol type) => ByType.TryGetValue(TypeClassifier.FullName(type), out SourceRow[]? rows) ? rows : [];

    private static bool Has(string names, string name) => names.Length > 0 && names.Split(' ').Contains(name);
}
