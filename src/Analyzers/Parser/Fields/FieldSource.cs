using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>A parameter on its way to become a field.</summary>
/// <param name="Syntax">The parameter.</param>
/// <param name="Position">Its position in the parameter list.</param>
/// <param name="Type">Its type, <c>T?</c> unwrapped.</param>
/// <param name="Attributes">Plainsight's attributes on it.</param>
/// <param name="Scope">What the parsers of the declaration share.</param>
public sealed record FieldSource(
    ParameterSyntax Syntax,
    int Position,
    ITypeSymbol Type,
    IReadOnlyList<AttributeUse> Attributes,
    ParseScope Scope)
{
    public string Name => Syntax.Identifier.ValueText;

    /// <summary>The type as generated code names it.</summary>
    public string TypeFullName => Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public AttributeUse? Attribute(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);

    /// <summary>Refuses the field's type: <c>Field '{name}' of {owner} is {what}</c>.</summary>
    public void RefuseType(string ruleId, string what) =>
        Scope.Report(ruleId, Anchor.ParameterType(Position), Name, Scope.Owner, what);

    /// <summary>How messages about a range call the field.</summary>
    public string Title => $"Field '{Name}'";

    /// <summary>PST0120 at an attribute: <c>Field '{name}' of {owner}: {problem} … {advice}</c>.</summary>
    public void RefuseRange(AttributeUse attribute, string problem, string advice) =>
        Scope.Report(RuleIds.Range, Anchor.ParameterAttribute(Position, attribute.Position), Title, Scope.Owner, problem, advice);

    /// <summary>Any rule whose message takes a whole sentence and an advice, at the field's type.</summary>
    public void ReportAtType(string ruleId, string problem, string advice) =>
        Scope.Report(ruleId, Anchor.ParameterType(Position), problem, advice);
}
