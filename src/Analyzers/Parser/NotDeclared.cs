using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Rules;

namespace Plainsight.Analyzers.Parser;

/// <summary>Refuses a declaration that does not carry the attribute it is parsed for, so that a parser never answers with nothing.</summary>
public static class NotDeclared
{
    public static ParseResult<TModel> Refuse<TModel>(TypeDeclarationSyntax declaration, string attribute)
        where TModel : class
    {
        string name = attribute.Substring(attribute.LastIndexOf('.') + 1).Replace("Attribute", "");
        Finding finding = Finding.Of(RuleIds.Declaration, Anchor.TypeName, $"'{declaration.Identifier.ValueText}'", $"does not carry [{name}]", "Put the attribute on the part that has the parameter list.");
        return ParseResult.Refused<TModel>([finding]);
    }
}
