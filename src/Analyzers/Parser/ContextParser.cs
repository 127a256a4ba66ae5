using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Parser.Fields;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads the fields that go with every event.</summary>
public static class ContextParser
{
    public static ParseResult<ContextModel> Parse(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation) =>
        Parse(declaration, semantics, ProjectWords.None, cancellation);

    /// <summary>The same with the project's own words, which matter for what is said about a context that is refused.</summary>
    public static ParseResult<ContextModel> Parse(
        TypeDeclarationSyntax declaration, SemanticModel semantics, ProjectWords project, CancellationToken cancellation)
    {
        var scope = new ParseScope(semantics, OwnerKind.Context, 0, [], cancellation) { Owner = "the context", Project = project };
        IReadOnlyList<AttributeUse> attributes = AttributeReader.Read(declaration.AttributeLists, semantics, cancellation);
        if (semantics.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol symbol
            || attributes.All(use => use.Name != AttributeNames.Context))
        {
            return NotDeclared.Refuse<ContextModel>(declaration, AttributeNames.Context);
        }

        TypeModel type = DeclarationParser.ParseRecord(declaration, symbol, AttributeNames.Context, scope.Findings);
        DocumentationText documentation = DocumentationReader.Read(declaration);
        ReasonRules.CheckReadable(documentation, scope);
        EquatableArray<FieldModel> fields = ConstantParser.Append(FieldListParser.Parse(declaration, documentation, scope), attributes, scope.Owner, scope.Findings);
        SizeRules.Check(fields, scope);
        TypeSource.CheckMembers(declaration, scope);
        ReviewParser.ParseType(attributes, scope.Owner, symbol.Name, scope.Findings);
        scope.ExplainNames();
        return ParseResult.Of(scope.Findings, () => new ContextModel(type, documentation.Summary, fields));
    }
}
