using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Parser.Fields;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads an event: the one parser that the generator and the analyzer share.</summary>
public static class EventParser
{
    public static ParseResult<EventModel> Parse(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation) =>
        Parse(declaration, semantics, ProjectWords.None, cancellation);

    /// <summary>The same with the project's own words, which matter for what is said about an event that is refused.</summary>
    public static ParseResult<EventModel> Parse(
        TypeDeclarationSyntax declaration, SemanticModel semantics, ProjectWords project, CancellationToken cancellation) =>
        ParseCache<EventModel>.Get(declaration, semantics, project, ParseAnew, cancellation);

    private static ParseResult<EventModel> ParseAnew(
        TypeDeclarationSyntax declaration, SemanticModel semantics, ProjectWords project, CancellationToken cancellation)
    {
        var scope = new ParseScope(semantics, OwnerKind.Event, 0, [], cancellation) { Project = project };
        IReadOnlyList<AttributeUse> attributes = AttributeReader.Read(declaration.AttributeLists, semantics, cancellation);
        if (semantics.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol symbol
            || attributes.FirstOrDefault(use => use.Name == AttributeNames.Event) is not { } attribute)
        {
            return NotDeclared.Refuse<EventModel>(declaration, AttributeNames.Event);
        }

        string name = attribute.Text("name", position: 0) ?? SnakeCase.Of(symbol.Name);
        scope.Owner = $"event '{name}'";
        TypeModel type = DeclarationParser.ParseRecord(declaration, symbol, AttributeNames.Event, scope.Findings);
        long version = attribute.Number("Version") ?? 1;
        CheckName(name, version, attribute, scope);
        scope.Names.Add(NameUses.OfEvent(name));

        DocumentationText documentation = DocumentationReader.Read(declaration);
        ReasonRules.CheckType(symbol.Name, documentation, scope);
        EquatableArray<FieldModel> fields = ConstantParser.Append(FieldListParser.Parse(declaration, documentation, scope), attributes, scope.Owner, scope.Findings);
        SizeRules.Check(fields, scope);
        TypeSource.CheckMembers(declaration, scope);
        int? budget = Budget(attribute, scope);
        ReviewGates gates = GateParser.Parse(attribute, scope);
        string? atMostEvery = AtMostEvery(attribute, scope);
        string? was = WasParser.Parse(attributes, name, scope.Owner, Anchor.TypeAttribute, scope);
        EquatableArray<Review> reviews = ReviewParser.ParseType(attributes, scope.Owner, name, scope.Findings, isEvent: true);
        scope.Reviews.AddRange(reviews.Select(review => (-1, review.Rule)));
        scope.ExplainNames();
        return ParseResult.Of(scope.Findings, () => new EventModel(type, name, (int)version, documentation.Summary, fields, reviews, budget) { Gates = gates, Was = was, AtMostEvery = atMostEvery });
    }

    private static int? Budget(AttributeUse attribute, ParseScope scope)
    {
        if (attribute.Number("Budget") is not { } bits)
        {
            return null;
        }

        if (bits < 1)
        {
            string problem = FormattableString.Invariant($"it is {bits}, which no event keeps to");
            scope.Report(RuleIds.Range, Anchor.TypeArgument(attribute.Position, "Budget"), "The Budget", scope.Owner, problem, "Declare 1 bit or more, or none.");
        }

        return bits is > 0 and <= int.MaxValue ? (int)bits : null;
    }

    private static string? AtMostEvery(AttributeUse attribute, ParseScope scope)
    {
        string? text = attribute.Text("AtMostEvery");
        if (text is not null && DurationText.Seconds(text) is null)
        {
            scope.Report(
                RuleIds.Duration, Anchor.TypeArgument(attribute.Position, "AtMostEvery"), $"AtMostEvery of {scope.Owner}", text, "no duration", "People are told how often it is sent.", "Write \"24h\": 1 to 9999 minutes (m), hours (h) or days (d).");
            return null;
        }

        return text;
    }

    private static void CheckName(string name, long version, AttributeUse attribute, ParseScope scope)
    {
        Anchor anchor = Anchor.TypeAttribute(attribute.Position);
        string? problem = !WireText.IsWellFormed(name) ? $"is not {WireText.Pattern}"
            : WireText.LooksLike(name) is { } data ? $"looks like {data}"
            : null;
        if (problem is not null)
        {
            scope.Report(RuleIds.EventName, anchor, $"Event name '{name}' {problem}", "Choose another name.");
        }

        if (version is < 1 or > int.MaxValue)
        {
            scope.Report(RuleIds.EventName, anchor, $"Event '{name}' has version {version}", "Versions start at 1.");
        }
    }
}
