using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Names;
using Plainsight.Analyzers.Parser;
using Plainsight.Analyzers.Schema;

namespace Plainsight.CodeFixes;

/// <summary>The schema of a project: as reviewed, and as a build that writes would make it.</summary>
/// <param name="File">The file, or null when there is none.</param>
/// <param name="Reviewed">What it holds.</param>
/// <param name="Merged">What it would hold.</param>
internal sealed record SchemaState(TextDocument? File, SchemaDocument? Reviewed, SchemaDocument Merged)
{
    public static TextDocument? FileOf(Project project) =>
        project.AdditionalDocuments.FirstOrDefault(document => Path.GetFileName(document.FilePath ?? document.Name) == SchemaDocument.FileName);

    /// <summary>Null while a declaration is refused, the file can't be read, or a shipped version differs: then no build would write either.</summary>
    public static async Task<SchemaState?> ReadAsync(Project project, CancellationToken cancellation)
    {
        if (await BuildAsync(project, cancellation).ConfigureAwait(false) is not { } code)
        {
            return null;
        }

        TextDocument? file = FileOf(project);
        SchemaDocument? reviewed = null;
        if (file is not null)
        {
            SourceText text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
            if (SchemaReader.Read(text.ToString()).Document is not { } read)
            {
                return null;
            }

            reviewed = read;
        }

        return SchemaMerge.Merge(code, reviewed).Document is { } merged ? new SchemaState(file, reviewed, merged) : null;
    }

    /// <summary>The solution with another schema in the file, its line endings kept.</summary>
    public async Task<Solution> WriteAsync(Project project, SchemaDocument schema, CancellationToken cancellation)
    {
        string printed = SchemaPrinter.Print(schema);
        if (File is not null)
        {
            SourceText current = await File.GetTextAsync(cancellation).ConfigureAwait(false);
            string text = current.ToString().Contains("\r\n") ? printed.Replace("\n", "\r\n") : printed;
            return project.Solution.WithAdditionalDocumentText(File.Id, SourceText.From(text, current.Encoding ?? Plain, current.ChecksumAlgorithm));
        }

        string path = Path.Combine(Path.GetDirectoryName(project.FilePath) ?? "", SchemaDocument.FileName);
        return project.Solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), SchemaDocument.FileName, SourceText.From(printed, Plain), filePath: path);
    }

    private static UTF8Encoding Plain { get; } = new(encoderShouldEmitUTF8Identifier: false);

    private static async Task<SchemaDocument?> BuildAsync(Project project, CancellationToken cancellation)
    {
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return null;
        }

        var declared = new DeclaredTelemetry();
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SyntaxNode root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
            foreach (TypeDeclarationSyntax declaration in root.DescendantNodes().OfType<TypeDeclarationSyntax>().Where(type => type.AttributeLists.Count > 0))
            {
                declared.Collect(declaration, compilation.GetSemanticModel(tree), cancellation);
            }
        }

        AnalyzerOptions options = project.AnalyzerOptions;
        ProjectWords words = ProjectWordSource.Read(compilation, options.AnalyzerConfigOptionsProvider, cancellation).Words;
        return declared.Catalog(compilation, new VocabularySource(options.AdditionalFiles), words, cancellation) is { } catalog
            ? SchemaBuilder.Build(catalog)
            : null;
    }
}
