using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plainsight.Analyzers.Parser;

/// <summary>Finds a project's own words: those that <c>.editorconfig</c> gives to the file that declares the app, so that one list serves the whole schema.</summary>
public static class ProjectWordSource
{
    public static ProjectWordList Read(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            AnalyzerConfigOptions values = options.GetOptions(tree);
            bool isSet = values.TryGetValue(ProjectWordList.AllowedKey, out string? allowed) | values.TryGetValue(ProjectWordList.RefusedKey, out string? refused);
            if (isSet && DeclaresApp(tree, compilation, cancellation))
            {
                return ProjectWordList.Read(allowed, refused);
            }
        }

        return ProjectWordList.None;
    }

    private static bool DeclaresApp(SyntaxTree tree, Compilation compilation, CancellationToken cancellation) =>
        tree.GetRoot(cancellation)
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<ClassDeclarationSyntax>()
            .Any(each => each.AttributeLists.Count > 0 && AttributeReader.Has(each, AttributeNames.App, compilation.GetSemanticModel(tree), cancellation));
}
