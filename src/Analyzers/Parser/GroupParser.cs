using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Parser.Fields;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads a nested object.</summary>
public static class GroupParser
{
    public static ParseResult<FieldType.Group> Parse(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation) =>
        Parse(declaration, semantics, depth: 1, ProjectWords.None, cancellation);

    /// <summary>Reads a group that is nested so many objects deep. The project's own words matter for what is said about one that is refused.</summary>
    public static ParseResult<FieldType.Group> Parse(
        TypeDeclarationSyntax declaration, SemanticModel semantics, int depth, ProjectWords project, CancellationToken cancellation)
    {
        var scope = new ParseScope(semantics, OwnerKind.Group, depth, [], cancellation) { Project = project };
        IReadOnlyList<AttributeUse> attributes = AttributeReader.Read(declaration.AttributeLists, semantics, cancellation);
        if (semantics.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol symbol
            || attributes.All(use => use.Name != AttributeNames.Group))
        {
            return NotDeclared.Refuse<FieldType.Group>(declaration, AttributeNames.Group);
        }

        scope.Owner = $"group '{symbol.Name}'";
        TypeModel type = DeclarationParser.ParseRecord(declaration, symbol, AttributeNames.Group, scope.Findings);
        DocumentationText documentation = DocumentationReader.Read(declaration);
        ReasonRules.CheckReadable(documentation, scope);
        EquatableArray<FieldModel> fields = ConstantParser.Append(FieldListParser.Parse(declaration, documentation, scope), attributes, scope.Owner, scope.Findings);
        if (fields.All(field => field.Type is FieldType.Constant) && (declaration.ParameterList?.Parameters.Count ?? 0) == 0)
        {
            scope.Report(RuleIds.Declaration, Anchor.TypeName, $"'{symbol.Name}'", "is a group without a field", "Give it a field, or leave it out.");
        }

        TypeSource.CheckMembers(declaration, scope);
        ReviewParser.ParseType(attributes, scope.Owner, symbol.Name, scope.Findings);
        scope.ExplainNames();
        return ParseResult.Of(scope.Findings, () => new FieldType.Group(type.FullName, fields));
    }
}
