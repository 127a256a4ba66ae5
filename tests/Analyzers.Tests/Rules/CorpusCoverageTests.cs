using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Rules;

/// <summary>The corpus holds every kind of field and every rule that blocks, or it would prove less than it says.</summary>
public sealed class CorpusCoverageTests
{
    private static readonly IReadOnlyList<string> Allowed = [.. Sources("allowed")];

    [Fact]
    public void Every_kind_of_field_is_allowed_somewhere()
    {
        IEnumerable<Type> kinds = typeof(FieldType).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(FieldType)));
        Assert.Empty(kinds.Except(Allowed.SelectMany(Fields).SelectMany(Types).Select(type => type.GetType())).Select(type => type.Name));
    }

    [Fact]
    public void Every_type_of_the_allow_list_is_allowed_somewhere()
    {
        string[] written = [.. Allowed.SelectMany(source => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<ParameterSyntax>())
            .Select(parameter => parameter.Type!.ToString().TrimEnd('?'))];
        Assert.All(AllowList.Allowed, type => Assert.Contains(written, each => Names(type.Name, each)));
    }

    [Fact]
    public void Every_rule_that_blocks_refuses_something()
    {
        HashSet<string> refusing = [.. Sources("refused").SelectMany(source => Regex.Matches(source.Split('\n')[0], @"PST\d{4}").Select(match => match.Value))];
        Assert.Empty(RuleTable.All.Where(rule => rule.Blocks && !refusing.Contains(rule.Id)).Select(rule => rule.Id));
    }

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(Docs.Repository.PathOf("tests/Corpus/" + folder), "*.cs").Select(File.ReadAllText);

    private static IEnumerable<FieldModel> Fields(string source)
    {
        CSharpCompilation compilation = TestCompilation.Create([source]);
        SemanticModel semantics = compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
        return compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().SelectMany(declaration =>
            (EventParser.Parse(declaration, semantics, default).Model?.Fields ?? default)
            .Concat(ContextParser.Parse(declaration, semantics, default).Model?.Fields ?? default));
    }

    private static IEnumerable<FieldType> Types(FieldModel field) =>
        field.Type is FieldType.Group group ? group.Fields.SelectMany(Types).Prepend(group) : [field.Type];

    // System.Int32 is written int, Plainsight.CommandName`1 as CommandName<Verb>.
    private static bool Names(string name, string written)
    {
        string simple = name[(name.LastIndexOf('.') + 1)..].Split('`')[0].Replace('+', '.');
        string simpleWritten = written.Split('<')[0];
        return simpleWritten == simple
            || simpleWritten.EndsWith("." + simple, StringComparison.Ordinal)
            || (SyntaxFacts.GetKeywordKind(simpleWritten) is var keyword and not SyntaxKind.None && Keyword(name) == keyword);
    }

    private static SyntaxKind Keyword(string name) => TestCompilation.Create([]).GetTypeByMetadataName(name) is { SpecialType: not SpecialType.None } type
        ? SyntaxFacts.GetKeywordKind(type.ToDisplayString())
        : SyntaxKind.None;
}
