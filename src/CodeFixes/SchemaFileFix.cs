using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Plainsight.Analyzers.Schema;

namespace Plainsight.CodeFixes;

/// <summary>PST0201, PST0203, PST0205 and PST0206: does in the schema file what a Debug build would, for one line; and retires shipped versions, which only people decide.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SchemaFileFix)), Shared]
public sealed class SchemaFileFix : CodeFixProvider
{
    public const string WriteKey = nameof(SchemaFileFix) + ".Write";

    public const string CreateKey = nameof(SchemaFileFix) + ".Create";

    public const string RetireKey = nameof(SchemaFileFix) + ".Retire";

    public override ImmutableArray<string> FixableDiagnosticIds =>
        [SchemaRuleIds.NotInFile, SchemaRuleIds.NotInCode, SchemaRuleIds.NoFile, SchemaRuleIds.SurroundingsDiffer];

    public override FixAllProvider GetFixAllProvider() => SchemaFixAllProvider.Instance;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Project project = context.Document.Project;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (SchemaEdit.For(diagnostic, project) is { } edit)
            {
                context.RegisterCodeFix(CodeAction.Create(edit.Title, cancellation => SchemaEdit.ApplyAsync([edit], project, cancellation), edit.Key), diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
