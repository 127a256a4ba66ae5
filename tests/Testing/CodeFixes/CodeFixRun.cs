using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plainsight.Testing.Harness;

/// <summary>Applies a fix to a project as an editor does.</summary>
/// <param name="analyzer">Reports what is fixed.</param>
/// <param name="provider">The fix.</param>
/// <param name="counts">Which diagnostics the test is about.</param>
/// <param name="choose">Takes one of the actions offered for a diagnostic, or none.</param>
internal sealed class CodeFixRun(
    DiagnosticAnalyzer analyzer, CodeFixProvider provider, Func<Diagnostic, bool> counts, Func<IReadOnlyList<CodeAction>, CodeAction?> choose)
{
    private const int MostIterations = 100;

    /// <summary>The title of the first action that was taken.</summary>
    public string? FirstTitle { get; private set; }

    public async Task<Project> OneByOneAsync(Project project, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        for (int i = 0; i < MostIterations; i++)
        {
            if (await FirstAsync(project, options, cancellation) is not ({ } action, _, _))
            {
                return project;
            }

            FirstTitle ??= action.Title;
            project = await ApplyAsync(action, project, cancellation);
        }

        throw new InvalidOperationException("The fix comes to no end.");
    }

    public async Task<Project> FixAllAsync(Project project, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        // Several rounds, because a first Fix All may uncover what a second one has to fix.
        for (int i = 0; i < MostIterations; i++)
        {
            if (await FirstAsync(project, options, cancellation) is not ({ } action, { } document, { } first))
            {
                return project;
            }

            var context = new FixAllContext(
                document, provider, FixAllScope.Solution, action.EquivalenceKey, [first.Id], new Diagnostics(each => FindAsync(each, options, cancellation)), cancellation);
            CodeAction all = await provider.GetFixAllProvider()!.GetFixAsync(context)
                ?? throw new InvalidOperationException("Fix All offers nothing where a single fix does.");
            project = await ApplyAsync(all, project, cancellation);
        }

        throw new InvalidOperationException("Fix All comes to no end.");
    }

    private async Task<(CodeAction? Action, Document? Document, Diagnostic? Diagnostic)> FirstAsync(
        Project project, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        foreach (Diagnostic diagnostic in await FindAsync(project, options, cancellation))
        {
            if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document)
            {
                continue;
            }

            var actions = new List<CodeAction>();
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation));
            if (choose(actions) is { } action)
            {
                return (action, document, diagnostic);
            }
        }

        return default;
    }

    private async Task<IReadOnlyList<Diagnostic>> FindAsync(Project project, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        Compilation compilation = (await project.GetCompilationAsync(cancellation))!;
        ImmutableArray<Diagnostic> reported = await compilation
            .WithAnalyzers([analyzer], new AnalyzerOptions(project.AnalyzerOptions.AdditionalFiles, options))
            .GetAnalyzerDiagnosticsAsync(cancellation);
        return
        [
            .. reported.Where(each => provider.FixableDiagnosticIds.Contains(each.Id) && counts(each))
                .OrderBy(each => each.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(each => each.Location.SourceSpan.Start)
                .ThenBy(each => each.Id, StringComparer.Ordinal),
        ];
    }

    private static async Task<Project> ApplyAsync(CodeAction action, Project project, CancellationToken cancellation)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellation);
        Project changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        return FixedProject.Difference(project, changed) is null
            ? throw new InvalidOperationException($"'{action.Title}' is offered and changes nothing.")
            : changed;
    }

    private sealed class Diagnostics(Func<Project, Task<IReadOnlyList<Diagnostic>>> find) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await find(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await find(document.Project)).Where(each => each.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await find(project)).Where(each => !each.Location.IsInSource);
    }
}
