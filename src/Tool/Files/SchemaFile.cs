using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Files;

/// <summary>A schema file that could be read.</summary>
/// <param name="Name">What the caller called it.</param>
/// <param name="Path">Where it stands; empty when it came out of a repository.</param>
/// <param name="Text">Its text.</param>
/// <param name="Document">What it says.</param>
internal sealed record SchemaFile(string Name, string Path, string Text, SchemaDocument Document)
{
    /// <summary>Throws <see cref="ToolException"/>, with file, line and column, for everything that is no schema.</summary>
    public static SchemaFile Read(ToolHost host, string name)
    {
        string path = host.PathOf(name);
        if (Directory.Exists(path))
        {
            throw Fault(name, new SchemaFault(1, 1, "it is a folder; name the file in it"));
        }

        if (!File.Exists(path))
        {
            throw Fault(name, new SchemaFault(1, 1, "there is no such file"));
        }

        if (new FileInfo(path).Length > JsonReader.LongestText)
        {
            throw Fault(name, new SchemaFault(1, 1, "the file is larger than 8 MB"));
        }

        return Parse(name, path, File.ReadAllBytes(path));
    }

    /// <summary>Reads a schema from its bytes. Throws like <see cref="Read"/>.</summary>
    public static SchemaFile Parse(string name, string path, byte[] bytes)
    {
        string text = Utf8Text.Read(bytes) ?? throw Fault(name, Utf8Text.FaultOf(bytes));
        SchemaReadResult read = SchemaReader.Read(text);
        return new SchemaFile(name, path, text, read.Document ?? throw Fault(name, read.Fault!));
    }

    private static ToolException Fault(string name, SchemaFault fault) =>
        new($"{FilePlace.Text(name, fault.Line, fault.Column)}: error {SchemaRuleIds.Malformed}: This is no telemetry schema that can be read: {fault.Message}.");
}
