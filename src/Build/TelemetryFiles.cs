using Plainsight.Analyzers.Schema;

namespace Plainsight.Build;

/// <summary>The two files of a project, as they stand on disk.</summary>
internal sealed class TelemetryFiles
{
    private TelemetryFiles(string schemaPath, string? schemaText, string pagePath, string? pageText)
    {
        SchemaPath = schemaPath;
        SchemaText = schemaText;
        PagePath = pagePath;
        PageText = pageText;
    }

    public string SchemaPath { get; }

    /// <summary>Null when there is no file.</summary>
    public string? SchemaText { get; }

    public string PagePath { get; }

    /// <summary>Null when there is no file.</summary>
    public string? PageText { get; }

    public static TelemetryFiles In(string directory) => Of(Path.Combine(directory, SchemaDocument.FileName));

    /// <summary>A schema file of any name, and the page beside it.</summary>
    public static TelemetryFiles Of(string schema)
    {
        string page = Path.Combine(Path.GetDirectoryName(schema)!, TelemetryPage.FileName);
        return new TelemetryFiles(schema, ReadIfPresent(schema), page, ReadIfPresent(page));
    }

    private static string? ReadIfPresent(string path) => File.Exists(path) ? File.ReadAllText(path) : null;
}
