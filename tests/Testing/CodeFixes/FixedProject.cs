using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Plainsight.Testing.Harness;

/// <summary>A workspace with the compilation of a test in it.</summary>
internal static class FixedProject
{
    /// <summary>The folder that the project says it stands in; nothing is there.</summary>
    public const string Folder = "/project";

    public static Project Create(TestState state, LanguageVersion languageVersion, DocumentationMode documentation)
    {
        CSharpCompilation compilation = TestCompilation.Create(state.Sources.Select(source => TestMarkup.Parse(source).Source), languageVersion, documentation);
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Tests",
            "Tests",
            LanguageNames.CSharp,
            filePath: Folder + "/Tests.csproj",
            compilationOptions: compilation.Options,
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            metadataReferences: compilation.References));
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), tree.FilePath, tree.GetText(), filePath: tree.FilePath);
        }

        foreach ((string path, string text) in state.AdditionalFiles)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text), filePath: path);
        }

        return solution.GetProject(id)!;
    }

    /// <summary>The first file in which two projects are not the same, or null.</summary>
    public static string? Difference(Project expected, Project actual)
    {
        SortedDictionary<string, string> left = Texts(expected);
        SortedDictionary<string, string> right = Texts(actual);
        return left.Keys.Union(right.Keys).Where(name => left.GetValueOrDefault(name) != right.GetValueOrDefault(name))
            .Select(name => $"{name}\n--- expected\n{left.GetValueOrDefault(name) ?? "(no file)"}\n--- actual\n{right.GetValueOrDefault(name) ?? "(no file)"}\n---")
            .FirstOrDefault();
    }

    private static SortedDictionary<string, string> Texts(Project project) => new(
        project.Documents.Concat(project.AdditionalDocuments).ToDictionary(
            document => document.Name, document => document.GetTextAsync().GetAwaiter().GetResult().ToString()),
        StringComparer.Ordinal);
}
