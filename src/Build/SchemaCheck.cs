using Plainsight.Analyzers.Schema;

namespace Plainsight.Build;

/// <summary>Compares the files of a project with what its assembly declares.</summary>
internal static class SchemaCheck
{
    /// <summary>Every difference between code and files. Empty: what is built was reviewed.</summary>
    public static IReadOnlyList<BuildProblem> Compare(SchemaDocument code, TelemetryFiles files)
    {
        if (files.SchemaText is null)
        {
            return [new BuildProblem(SchemaRuleIds.NoFile, files.SchemaPath, 0, 0, SchemaMessages.NoFile)];
        }

        SchemaReadResult read = SchemaReader.Read(files.SchemaText);
        if (read.Fault is { } fault)
        {
            return [Malformed(files, fault)];
        }

        BuildProblem[] differences = SchemaDiff.Compare(code, read.Document!).Select(difference => Differs(files, difference)).ToArray();
        return differences.Length > 0 ? differences : CheckPage(read.Document!, files);
    }

    /// <summary>The drafts in a schema text, which a release must not contain.</summary>
    public static IEnumerable<BuildProblem> Drafts(string path, string? text) =>
        text is null || SchemaReader.Read(text).Document is not { } document
            ? []
            : SchemaMerge.Drafts(document).Select(version => new BuildProblem(
                SchemaRuleIds.DraftInRelease, path, version.Line, version.Entry.Column, SchemaMessages.DraftIn(version)));

    public static BuildProblem Malformed(TelemetryFiles files, SchemaFault fault) =>
        new(SchemaRuleIds.Malformed, files.SchemaPath, fault.Line, fault.Column, SchemaMessages.Malformed(fault));

    public static BuildProblem Differs(TelemetryFiles files, SchemaDifference difference) =>
        new(difference.Rule, files.SchemaPath, difference.FileLine, difference.FileColumn, difference.Message);

    public static BuildProblem BrokenPage(TelemetryFiles files, SchemaFault fault) =>
        new(SchemaRuleIds.PageIsStale, files.PagePath, fault.Line, fault.Column, SchemaMessages.PageIsBroken(fault));

    private static BuildProblem[] CheckPage(SchemaDocument document, TelemetryFiles files)
    {
        if (TelemetryPage.Update(document, files.PageText).Fault is { } fault)
        {
            return [BrokenPage(files, fault)];
        }

        return TelemetryPage.IsUpToDate(document, files.PageText)
            ? []
            : [new BuildProblem(SchemaRuleIds.PageIsStale, files.PagePath, 0, 0, SchemaMessages.PageIsStale)];
    }
}
