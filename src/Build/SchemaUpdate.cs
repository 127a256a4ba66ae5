using Plainsight.Analyzers.Schema;

namespace Plainsight.Build;

/// <summary>What a build that writes has to do: the new texts, null where the file is as it should be, or the problems that forbid writing.</summary>
internal sealed class SchemaUpdate
{
    private SchemaUpdate(IReadOnlyList<BuildProblem> problems) => Problems = problems;

    private SchemaUpdate(string? schemaText, string? pageText)
    {
        SchemaText = schemaText;
        PageText = pageText;
    }

    public string? SchemaText { get; }

    public string? PageText { get; }

    public IReadOnlyList<BuildProblem> Problems { get; } = [];

    /// <summary>Plans the update; writes nothing.</summary>
    public static SchemaUpdate Plan(SchemaDocument code, TelemetryFiles files, bool ship)
    {
        SchemaReadResult? reviewed = files.SchemaText is null ? null : SchemaReader.Read(files.SchemaText);
        if (reviewed?.Fault is { } fault)
        {
            return new SchemaUpdate([SchemaCheck.Malformed(files, fault)]);
        }

        SchemaMergeResult merge = SchemaMerge.Merge(code, reviewed?.Document, ship);
        if (merge.Document is not { } document)
        {
            return new SchemaUpdate(merge.Errors.Select(error => SchemaCheck.Differs(files, error)).ToArray());
        }

        PageUpdate page = TelemetryPage.Update(document, files.PageText);
        return page.Fault is { } broken
            ? new SchemaUpdate([SchemaCheck.BrokenPage(files, broken)])
            : new SchemaUpdate(NewSchema(SchemaPrinter.Print(document), files.SchemaText), page.Text == files.PageText ? null : page.Text);
    }

    // A checkout with \r\n holds the same lines; rewriting it would only make noise.
    private static string? NewSchema(string text, string? current) => current?.Replace("\r\n", "\n") == text ? null : text;
}
