using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Plainsight.CodeFixes;

/// <summary>A fix that changes text in the file of its diagnostic. It works on text, so that comments and layout stay as they are.</summary>
public abstract class TextFixProvider : CodeFixProvider
{
    public sealed override FixAllProvider GetFixAllProvider() => TextFixAllProvider.Instance;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        if (await FixScope.CreateAsync(document, new HashSet<string>(StringComparer.Ordinal), context.CancellationToken).ConfigureAwait(false) is not { } scope)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (TextFix fix in Find(diagnostic, scope).Where(each => each.Changes.Count > 0))
            {
                CodeAction action = CodeAction.Create(fix.Title, _ => Task.FromResult(document.WithText(scope.Text.WithChanges(fix.Changes))), fix.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>The fixes for a diagnostic; none where none would change anything.</summary>
    internal abstract IEnumerable<TextFix> Find(Diagnostic diagnostic, FixScope scope);
}
