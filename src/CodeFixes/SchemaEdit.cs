using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Diagnostics;
using Plainsight.Analyzers.Schema;

namespace Plainsight.CodeFixes;

/// <summary>One change of the schema file.</summary>
/// <param name="Key">Fix All applies the edits with the same key.</param>
/// <param name="Title">What the editor shows.</param>
/// <param name="Apply">Makes the schema to be written out of a project's state.</param>
internal sealed record SchemaEdit(string Key, string Title, Func<SchemaState, SchemaDocument, SchemaDocument> Apply)
{
    /// <summary>The edit for a diagnostic of a project, or null where nothing can be written.</summary>
    public static SchemaEdit? For(Diagnostic diagnostic, Project project)
    {
        bool hasFile = SchemaState.FileOf(project) is not null;
        if (diagnostic.Id == SchemaRuleIds.NoFile)
        {
            return hasFile ? null : new SchemaEdit(SchemaFileFix.CreateKey, $"Create {SchemaDocument.FileName}", (state, _) => state.Merged);
        }

        if (!hasFile || SchemaProperties.Place(diagnostic) is not { } place)
        {
            return null;
        }

        return SchemaProperties.Get(diagnostic, SchemaProperties.Retirable) is not null
            ? new SchemaEdit(
                SchemaFileFix.RetireKey,
                $"Set '{place.Event}' version {SchemaProperties.Text(place.Version)} to retired",
                (_, current) => SchemaPatch.WithStatus(current, place.Event, place.Version, SchemaStatus.Retired))
            : new SchemaEdit(SchemaFileFix.WriteKey, TitleOf(diagnostic.Id), (state, current) => SchemaPatch.Apply(current, state.Merged, place));
    }

    /// <summary>Applies edits of one key, one after the other.</summary>
    public static async Task<Solution> ApplyAsync(IEnumerable<SchemaEdit> edits, Project project, CancellationToken cancellation)
    {
        if (await SchemaState.ReadAsync(project, cancellation).ConfigureAwait(false) is not { } state)
        {
            return project.Solution;
        }

        SchemaDocument schema = state.Reviewed ?? state.Merged;
        foreach (SchemaEdit edit in edits)
        {
            schema = edit.Apply(state, schema);
        }

        return await state.WriteAsync(project, schema, cancellation).ConfigureAwait(false);
    }

    private static string TitleOf(string rule) => rule switch
    {
        SchemaRuleIds.NotInFile => $"Write this line into {SchemaDocument.FileName}",
        SchemaRuleIds.NotInCode => $"Remove this line from {SchemaDocument.FileName}",
        _ => $"Bring this line of {SchemaDocument.FileName} up to date",
    };
}
