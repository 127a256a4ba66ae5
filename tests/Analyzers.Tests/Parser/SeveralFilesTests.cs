using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Parser;

/// <summary>Groups and enums may stand in other files, groups not in other assemblies.</summary>
public sealed class SeveralFilesTests
{
    private const string Event = "[TelemetryEvent] public readonly partial record struct Done(Shape Shape, Shell Shell);";

    private const string Others = "[TelemetryGroup] public readonly partial record struct Shape(Shell Inner); public enum Shell { Bash }";

    [Fact]
    public void A_group_in_another_file_is_read()
    {
        ParseResult<EventModel> result = Parse(TestCompilation.Create([Event, Others]));
        Assert.Equal("inner", ((FieldType.Group)result.Model!.Fields[0].Type).Fields[0].Wire);
    }

    [Fact]
    public void A_group_in_another_assembly_is_refused_and_an_enum_is_not()
    {
        CSharpCompilation library = TestCompilation.Create([Others]).WithAssemblyName("Library");
        ParseResult<EventModel> result = Parse(TestCompilation.Create([Event]).AddReferences(Emit(library)));
        Finding finding = Assert.Single(result.Findings, RuleTable.Blocks);
        Assert.Equal((RuleIds.OtherType, Anchor.ParameterType(0)), (finding.RuleId, finding.Anchor));
    }

    private static ParseResult<EventModel> Parse(CSharpCompilation compilation)
    {
        SyntaxTree tree = compilation.SyntaxTrees[0];
        TypeDeclarationSyntax declaration = tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().First();
        return EventParser.Parse(declaration, compilation.GetSemanticModel(tree), default);
    }

    private static MetadataReference Emit(CSharpCompilation compilation)
    {
        using MemoryStream stream = new();
        Assert.True(compilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
