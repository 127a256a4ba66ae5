using Plainsight.Analyzers.Schema;
using Plainsight.Build;

namespace Plainsight.Tool.Files;

/// <summary>The page beside a schema file, and what it is to become.</summary>
internal sealed class PageFile
{
    private readonly string _path;
    private readonly string _name;
    private readonly string? _before;
    private readonly string _after;

    private PageFile(string path, string name, string? before, string after)
    {
        _path = path;
        _name = name;
        _before = before;
        _after = after;
    }

    /// <summary>Plans the page; writes nothing. Throws <see cref="ToolException"/> when the marks of the page are broken.</summary>
    public static PageFile Plan(ToolHost host, string schemaPath, SchemaDocument document)
    {
        string path = Path.Combine(Path.GetDirectoryName(schemaPath)!, TelemetryPage.FileName);
        string name = Path.GetRelativePath(host.Directory, path);
        string? before = File.Exists(path) ? File.ReadAllText(path) : null;
        PageUpdate update = TelemetryPage.Update(document, before);
        return update.Fault is { } fault
            ? throw new ToolException($"{FilePlace.Text(name, fault.Line, fault.Column)}: error {SchemaRuleIds.PageIsStale}: {SchemaMessages.PageIsBroken(fault)}")
            : new PageFile(path, name, before, update.Text!);
    }

    /// <summary>Writes the page where it has to change, and says so.</summary>
    public void Write(TextWriter output)
    {
        if (_before == _after)
        {
            output.WriteLine($"{_name}: up to date");
            return;
        }

        WrittenFile.Replace(_path, _name, _after);
        output.WriteLine($"{_name}: {LineCount.Describe(_before, _after)}");
    }
}
