using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Plainsight.Analyzers.Rules;

namespace Plainsight.CodeFixes;

/// <summary>Finds the options of a program: <c>new Option&lt;T&gt;("--x")</c>, of whatever library.</summary>
internal static class OptionsInSight
{
    /// <summary>Each option once, in the order of files and lines. An option is known by its longest name, so that <c>-f</c> beside <c>--force</c> is an alias.</summary>
    public static IReadOnlyList<CommandOption> Of(Compilation compilation, CancellationToken cancellation)
    {
        var found = new List<CommandOption>();
        foreach (SyntaxTree tree in compilation.SyntaxTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal))
        {
            SemanticModel? semantics = null;
            foreach (BaseObjectCreationExpressionSyntax creation in tree.GetRoot(cancellation).DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
            {
                semantics ??= compilation.GetSemanticModel(tree);
                if (Read(creation, semantics, cancellation) is { Member.Length: > 0 } option && found.All(each => each.Name != option.Name && each.Member != option.Member))
                {
                    found.Add(option);
                }
            }
        }

        return found;
    }

    private static CommandOption? Read(BaseObjectCreationExpressionSyntax creation, SemanticModel semantics, CancellationToken cancellation)
    {
        if (semantics.GetTypeInfo(creation, cancellation).Type is not INamedTypeSymbol { Name: "Option", Arity: 0 or 1 } type)
        {
            return null;
        }

        string? name = (creation.ArgumentList?.Arguments ?? default)
            .SelectMany(argument => argument.DescendantNodes(node => node is not ObjectCreationExpressionSyntax).OfType<LiteralExpressionSyntax>())
            .Select(literal => literal.Token.Value as string)
            .Where(text => text is not null && text.StartsWith("-", StringComparison.Ordinal) && WireText.IsWellFormed(text) && WireText.LooksLike(text) is null)
            .OrderByDescending(text => text!.Length)
            .FirstOrDefault();
        return name is null ? null : new CommandOption(name, type.TypeArguments.Length == 0 ? null : Value(type.TypeArguments[0]));
    }

    private static string? Value(ITypeSymbol type)
    {
        ITypeSymbol given = AllowList.Unwrap(type);
        return given.SpecialType == SpecialType.System_Boolean ? null
            : given.Name is "FileInfo" or "DirectoryInfo" or "FileSystemInfo" ? "Path"
            : "Value";
    }
}
