using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compile;

/// <summary>A generator that only reads the names: what no generator for these attributes can go below.</summary>
public sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Plainsight.TelemetryEventAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (found, _) => ((TypeDeclarationSyntax)found.TargetNode).Identifier.Text);
        context.RegisterSourceOutput(names, static (output, name) => output.AddSource(name + ".g.cs", "// " + name));
    }
}
