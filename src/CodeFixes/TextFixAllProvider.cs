using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Plainsight.CodeFixes;

/// <summary>Applies all fixes of a kind: changes that two of them share once, and a type that two of them need is declared once.</summary>
internal sealed class TextFixAllProvider : FixAllProvider
{
    public static TextFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        Task.FromResult(fixAllContext.CodeFixProvider is TextFixProvider provider
            ? CodeAction.Create("Fix all", cancellation => FixAsync(fixAllContext, provider, cancellation), fixAllContext.CodeActionEquivalenceKey)
            : null);

    private static async Task<Solution> FixAsync(FixAllContext context, TextFixProvider provider, CancellationToken cancellation)
    {
        Solution solution = context.Solution;
        foreach (IGrouping<ProjectId, Document> documents in Documents(context).GroupBy(document => document.Project.Id))
        {
            var declared = new HashSet<string>(StringComparer.Ordinal);
            foreach (Document document in documents.OrderBy(document => document.FilePath, StringComparer.Ordinal))
            {
                ImmutableArray<Diagnostic> diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
                if (diagnostics.Length > 0 && await FixScope.CreateAsync(document, declared, cancellation).ConfigureAwait(false) is { } scope)
                {
                    List<TextChange> changes = Changes(diagnostics, provider, context.CodeActionEquivalenceKey, scope);
                    solution = solution.WithDocumentText(document.Id, scope.Text.WithChanges(changes));
                }
            }
        }

        return solution;
    }

    private static List<TextChange> Changes(IEnumerable<Diagnostic> diagnostics, TextFixProvider provider, string? key, FixScope scope)
    {
        var changes = new List<TextChange>();
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(each => each.Location.SourceSpan.Start))
        {
            if (provider.Find(diagnostic, scope).FirstOrDefault(each => each.Key == key) is not { } fix)
            {
                continue;
            }

            TextChange[] own = [.. fix.Changes.Where(change => !changes.Contains(change))];
            // What overlaps another fix is left for the next round.
            if (!own.Any(change => changes.Any(other => change.Span.OverlapsWith(other.Span))))
            {
                changes.AddRange(own);
                _ = fix.Declares is null || scope.Declared.Add(fix.Declares);
            }
        }

        // The sort keeps the order of several insertions at one place.
        return [.. changes.OrderBy(change => change.Span.Start)];
    }

    private static IEnumerable<Document> Documents(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => context.Document is { } document ? [document] : [],
        FixAllScope.Project => context.Project.Documents,
        _ => context.Solution.Projects.Where(project => project.Language == context.Project.Language).SelectMany(project => project.Documents),
    };
}
