using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Reads a type that stands for the words of a file.</summary>
public static class VocabularyParser
{
    public static ParseResult<VocabularyModel> Parse(TypeDeclarationSyntax declaration, SemanticModel semantics, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        IReadOnlyList<AttributeUse> attributes = AttributeReader.Read(declaration.AttributeLists, semantics, cancellation);
        if (semantics.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol symbol
            || attributes.FirstOrDefault(use => use.Name == AttributeNames.Vocabulary) is not { } attribute)
        {
            return NotDeclared.Refuse<VocabularyModel>(declaration, AttributeNames.Vocabulary);
        }

        TypeModel type = DeclarationParser.ParseRecord(declaration, symbol, AttributeNames.Vocabulary, findings);
        if (declaration.ParameterList is { Parameters.Count: > 0 })
        {
            findings.Add(Finding.Of(RuleIds.Declaration, Anchor.TypeName, $"'{symbol.Name}'", "is a vocabulary with parameters", $"Write: public readonly partial record struct {symbol.Name};"));
        }

        string file = (attribute.Text("file", position: 0) ?? "").Replace('\\', '/').Trim();
        if (file.StartsWith("./", StringComparison.Ordinal))
        {
            file = file.Substring(2);
        }

        ReviewParser.ParseType(attributes, $"vocabulary '{symbol.Name}'", symbol.Name, findings);
        return ParseResult.Of(findings, () => new VocabularyModel(type, file));
    }
}
