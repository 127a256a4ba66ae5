using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Rules;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Parser;

/// <summary>Parses the declaration of a given name.</summary>
internal static class Parsed
{
    public static ParseResult<EventModel> Event(string source, string name = "Done") => Parse(source, name, EventParser.Parse);

    public static ParseResult<ContextModel> Context(string source, string name = "Surroundings") => Parse(source, name, ContextParser.Parse);

    public static ParseResult<AppModel> App(string source, string name = "Demo") => Parse(source, name, AppParser.Parse);

    /// <summary>The fields of an event with this parameter list.</summary>
    public static EquatableArray<FieldModel> Fields(string parameters, string types = "") =>
        Event("[TelemetryEvent] public readonly partial record struct Done(" + parameters + ");\n" + types).Model!.Fields;

    private static T Parse<T>(string source, string name, Func<TypeDeclarationSyntax, SemanticModel, CancellationToken, T> parse)
    {
        CSharpCompilation compilation = TestCompilation.Create([source]);
        SyntaxTree tree = compilation.SyntaxTrees.First();
        TypeDeclarationSyntax declaration = tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().First(type => type.Identifier.ValueText == name);
        return parse(declaration, compilation.GetSemanticModel(tree), CancellationToken.None);
    }
}
