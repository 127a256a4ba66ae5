using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>Reads the parameters of an event, context or group.</summary>
public static class FieldListParser
{
    /// <summary>The fields; incomplete when a finding blocks.</summary>
    public static EquatableArray<FieldModel> Parse(TypeDeclarationSyntax declaration, DocumentationText documentation, ParseScope scope)
    {
        var fields = new List<FieldModel>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        SeparatedSyntaxList<ParameterSyntax> parameters = declaration.ParameterList?.Parameters ?? default;
        for (int i = 0; i < parameters.Count; i++)
        {
            scope.Cancellation.ThrowIfCancellationRequested();
            if (Parse(parameters[i], i, documentation, scope) is { } field)
            {
                fields.Add(field);
                if (!names.Add(field.Wire))
                {
                    scope.Report(RuleIds.WireName, Anchor.ParameterName(i), $"'{field.Wire}' names two fields of {scope.Owner}", "Give one of them another name.");
                }
            }
        }

        return fields.ToEquatableArray();
    }

    private static FieldModel? Parse(ParameterSyntax parameter, int position, DocumentationText documentation, ParseScope scope)
    {
        ITypeSymbol? given = parameter.Type is null ? null : scope.Semantics.GetTypeInfo(parameter.Type, scope.Cancellation).Type;
        if (given is null)
        {
            scope.Report(RuleIds.OtherType, Anchor.ParameterName(position), parameter.Identifier.ValueText, scope.Owner, "without a type");
            return null;
        }

        ITypeSymbol type = AllowList.Unwrap(given);
        IReadOnlyList<AttributeUse> attributes = AttributeReader.Read(parameter.AttributeLists, scope.Semantics, scope.Cancellation);
        var source = new FieldSource(parameter, position, type, attributes, scope);
        string why = documentation.Of(source.Name);
        ReasonRules.CheckField(source.Name, why, documentation.Problem, position, scope);

        TypeVerdict verdict = TypeClassifier.Classify(type);
        if (verdict.RuleId is { } ruleId)
        {
            source.RefuseType(ruleId, verdict.What);
        }

        FieldType? fieldType = verdict.Kind is { } kind ? FieldParsers.Parse(kind, source) : null;
        string wire = FieldName.Parse(source, verdict.Kind, fieldType);
        string? was = WasParser.Parse(attributes, wire, $"field '{source.Name}' of {scope.Owner}", at => Anchor.ParameterAttribute(position, at), scope);
        EquatableArray<Review> reviews = ReviewParser.ParseField(source, fieldType);
        if (fieldType is null)
        {
            scope.Names.AddRange(FieldGate.Names(source, verdict.Kind, wire));
            return null;
        }

        string? hostFact = scope.Kind is OwnerKind.Context or OwnerKind.Group ? verdict.HostFact : null;
        var field = new FieldModel(parameter.Identifier.Text, wire, IsNullable(given, parameter, scope), why, fieldType, hostFact, reviews) { Was = was };
        if (field.Type is not FieldType.Group)
        {
            scope.Names.AddRange(NameUses.Of(field, source.Name, Anchor.ParameterName(position), Anchor.ParameterType(position)));
        }

        scope.Reviews.AddRange(reviews.Select(review => (position, review.Rule)));
        return field;
    }

    // A reference is null wherever nobody checks nullability, whatever its type says.
    private static bool IsNullable(ITypeSymbol given, ParameterSyntax parameter, ParseScope scope) =>
        given.IsValueType
            ? !ReferenceEquals(AllowList.Unwrap(given), given)
            : parameter.Type is NullableTypeSyntax || !scope.Semantics.GetNullableContext(parameter.SpanStart).AnnotationsEnabled();
}
