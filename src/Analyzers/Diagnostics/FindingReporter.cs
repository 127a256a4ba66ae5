using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Diagnostics;

/// <summary>Turns findings into diagnostics by looking up, in the live declaration, what they point at.</summary>
public static class FindingReporter
{
    public static Diagnostic Create(
        Finding finding, TypeDeclarationSyntax declaration, ImmutableDictionary<string, DiagnosticDescriptor> descriptors, DiagnosticSeverity review)
    {
        DiagnosticDescriptor descriptor = descriptors[finding.RuleId];
        object[] arguments = [.. finding.Arguments];
        Location location = Location.Create(declaration.SyntaxTree, Locate(finding.Anchor, declaration).Span);
        return RuleTable.Get(finding.RuleId).Severity == RuleSeverity.Review
            ? Diagnostic.Create(descriptor, location, review, additionalLocations: null, properties: null, arguments)
            : Diagnostic.Create(descriptor, location, arguments);
    }

    private static SyntaxNodeOrToken Locate(Anchor anchor, TypeDeclarationSyntax declaration) => anchor.Kind switch
    {
        AnchorKind.ParameterType when Parameter(anchor, declaration) is { Type: { } type } => type,
        AnchorKind.ParameterType or AnchorKind.ParameterName when Parameter(anchor, declaration) is { } parameter => parameter.Identifier,
        AnchorKind.ParameterAttribute when Parameter(anchor, declaration) is { } parameter => Attribute(parameter.AttributeLists, anchor) ?? (SyntaxNode)parameter,
        AnchorKind.TypeAttribute when Attribute(declaration.AttributeLists, anchor) is { } attribute => Argument(attribute, anchor) ?? (SyntaxNode)attribute,
        AnchorKind.Member when anchor.Parameter < declaration.Members.Count => Name(declaration.Members[anchor.Parameter]),
        _ => declaration.Identifier,
    };

    private static ParameterSyntax? Parameter(Anchor anchor, TypeDeclarationSyntax declaration) =>
        declaration.ParameterList?.Parameters is { } parameters && anchor.Parameter < parameters.Count ? parameters[anchor.Parameter] : null;

    private static AttributeSyntax? Attribute(SyntaxList<AttributeListSyntax> lists, Anchor anchor) =>
        lists.SelectMany(list => list.Attributes).ElementAtOrDefault(anchor.Attribute);

    private static AttributeArgumentSyntax? Argument(AttributeSyntax attribute, Anchor anchor) =>
        anchor.Argument is { } name ? attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name) : null;

    private static SyntaxNodeOrToken Name(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier,
        _ => member,
    };
}
