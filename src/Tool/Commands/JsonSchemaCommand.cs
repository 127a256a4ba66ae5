using System.CommandLine;
using System.Globalization;
using Plainsight.Tool.Files;
using Plainsight.Tool.Payloads;

namespace Plainsight.Tool.Commands;

/// <summary><c>plainsight json-schema</c>: the wire formats for the receivers' own validators.</summary>
internal static class JsonSchemaCommand
{
    public static Command Create(ToolHost host)
    {
        var @event = new Option<string>("--event") { Description = "Only this event, or this version of it.", HelpName = "NAME[@VERSION]" };
        var output = new Option<string>("--output", "-o") { Description = "Writes to a file instead of stdout.", HelpName = "FILE" };
        var options = new PayloadOptions();
        var command = new Command("json-schema", "Prints a JSON Schema (draft 2020-12) of everything that can be sent.") { @event, output };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            WireCatalog catalog = options.Read(parsed, host);
            string text = JsonSchemaPrinter.Print(parsed.GetValue(@event) is { } name ? Only(catalog, name) : catalog);
            if (parsed.GetValue(output) is { } file)
            {
                WrittenFile.Replace(host.PathOf(file), file, text);
            }
            else
            {
                host.Output.Write(text);
            }

            return ExitCodes.Fine;
        });
        return command;
    }

    private static WireCatalog Only(WireCatalog catalog, string name)
    {
        string[] parts = name.Split('@', 2);
        WireFormat[] chosen = [.. catalog.Formats.Where(format =>
            format.Event == parts[0] && (parts.Length == 1 || parts[1] == format.Version.ToString(CultureInfo.InvariantCulture)))];
        return chosen.Length > 0
            ? catalog with { Formats = chosen }
            : throw new ToolException($"The schema has no '{name}'. It has: {string.Join(", ", catalog.Formats.Select(format => format.Title.Replace(' ', '@')))}.");
    }
}
