using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Plainsight.CodeFixes;

/// <summary>Applies all edits of a project's schema file to one text. The standard provider merges documents of code only.</summary>
internal sealed class SchemaFixAllProvider : FixAllProvider
{
    public static SchemaFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(
        CodeAction.Create("Fix all", cancellation => FixAsync(fixAllContext, cancellation), fixAllContext.CodeActionEquivalenceKey));

    private static async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        Solution solution = context.Solution;
        var created = new HashSet<string>(StringComparer.Ordinal);
        foreach (ProjectId id in context.Scope == FixAllScope.Solution ? solution.ProjectIds : [context.Project.Id])
        {
            Project project = solution.GetProject(id)!;
            List<SchemaEdit> edits =
            [
                .. (await DiagnosticsAsync(context, context.Solution.GetProject(id)!).ConfigureAwait(false))
                    .Select(diagnostic => SchemaEdit.For(diagnostic, project)).OfType<SchemaEdit>()
                    .Where(edit => edit.Key == context.CodeActionEquivalenceKey),
            ];

            // A project with several target frameworks is several projects here, with one file.
            bool isFirst = edits.Count > 0 && (edits[0].Key != SchemaFileFix.CreateKey || created.Add(project.FilePath ?? id.ToString()));
            if (isFirst)
            {
                solution = await SchemaEdit.ApplyAsync(edits, project, cancellation).ConfigureAwait(false);
            }
        }

        return solution;
    }

    private static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) =>
        context is { Scope: FixAllScope.Document, Document: { } document }
            ? context.GetDocumentDiagnosticsAsync(document)
            : context.GetAllDiagnosticsAsync(project);
}
