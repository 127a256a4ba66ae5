using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser.Fields;

/// <summary>Parses the declaration of a field's type: a group or a vocabulary.</summary>
public static class DeclaredElsewhere
{
    /// <summary>The result of the part that carries the attribute. What blocks it blocks the field too, with the same words.</summary>
    public static ParseResult<TModel>? Parse<TModel>(
        FieldSource field, string attribute, Func<TypeDeclarationSyntax, SemanticModel, ParseResult<TModel>> parse)
        where TModel : class
    {
        // In an editor the types of another project have syntax too, which belongs to that project's compilation.
        bool isHere = SymbolEqualityComparer.Default.Equals(field.Type.ContainingAssembly, field.Scope.Semantics.Compilation.Assembly);
        foreach (SyntaxReference reference in field.Type.DeclaringSyntaxReferences)
        {
            if (isHere && reference.GetSyntax(field.Scope.Cancellation) is TypeDeclarationSyntax { AttributeLists.Count: > 0 } declaration
                && SemanticsOf(declaration, field.Scope.Semantics) is { } semantics
                && AttributeReader.Has(declaration, attribute, semantics, field.Scope.Cancellation))
            {
                ParseResult<TModel> result = parse(declaration, semantics);
                if (result.Findings.FirstOrDefault(RuleTable.Blocks) is { } finding)
                {
                    field.Scope.Findings.Add(finding with { Anchor = Anchor.ParameterType(field.Position) });
                }

                return result;
            }
        }

        field.RefuseType(RuleIds.OtherType, $"'{field.Type.Name}' of another assembly, whose declaration can't be reviewed here");
        return null;
    }

    private static SemanticModel SemanticsOf(TypeDeclarationSyntax declaration, SemanticModel here) =>
        declaration.SyntaxTree == here.SyntaxTree ? here : here.Compilation.GetSemanticModel(declaration.SyntaxTree);
}
