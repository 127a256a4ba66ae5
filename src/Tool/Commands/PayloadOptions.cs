using System.CommandLine;
using Plainsight.Analyzers.Schema;
using Plainsight.Tool.Files;
using Plainsight.Tool.Payloads;

namespace Plainsight.Tool.Commands;

/// <summary>The options by which commands find the wire formats of a schema.</summary>
internal sealed class PayloadOptions
{
    public Option<string> Schema { get; } = new("--schema")
    {
        Description = "The schema file.",
        HelpName = "FILE",
        DefaultValueFactory = _ => SchemaDocument.FileName,
    };

    public Option<bool> Complete { get; } = new("--complete") { Description = "Demands every field. Without it fields may be absent, as they are where nobody agreed to them." };

    public void AddTo(Command command)
    {
        command.Options.Add(Schema);
        command.Options.Add(Complete);
    }

    /// <summary>Reads the formats, and says on stderr which vocabularies are not at hand.</summary>
    public WireCatalog Read(ParseResult parsed, ToolHost host)
    {
        var file = SchemaFile.Read(host, parsed.GetRequiredValue(Schema));
        bool complete = parsed.GetValue(Complete);
        var vocabularies = new VocabularyLists(Path.GetDirectoryName(file.Path)!);
        WireCatalog catalog = WireCatalogReader.Read(file, new WireFieldReader(vocabularies, complete), complete);
        foreach (string note in vocabularies.Notes)
        {
            host.Error.WriteLine($"{file.Name}: note: {note}");
        }

        return catalog;
    }
}
