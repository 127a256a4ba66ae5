using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Plainsight.Testing.Harness;

/// <summary>Compilations for tests: the framework that runs the tests, and the runtime library.</summary>
public static class TestCompilation
{
    private static readonly IReadOnlyList<MetadataReference> References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(IsFrameworkOrRuntime)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToList();

    /// <summary>Compiles sources as one library. Source n has the path <c>Test{n}.cs</c>.</summary>
    public static CSharpCompilation Create(
        IEnumerable<string> sources,
        LanguageVersion languageVersion = LanguageVersion.CSharp12,
        DocumentationMode documentation = DocumentationMode.Parse)
    {
        CSharpParseOptions options = new(languageVersion, documentation);
        IEnumerable<SyntaxTree> trees = sources
            .Select((text, i) => CSharpSyntaxTree.ParseText(text, options, path: $"Test{i}.cs"))
            .Append(CSharpSyntaxTree.ParseText("global using System;\nglobal using Plainsight;\n", options, path: "GlobalUsings.cs"));
        return CSharpCompilation.Create("Tests", trees, References, new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: false));
    }

    private static bool IsFrameworkOrRuntime(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return name == "Plainsight" || name is "mscorlib" or "netstandard" || name.StartsWith("System.", StringComparison.Ordinal) || name == "System"
            || name == "Microsoft.CSharp";
    }
}
