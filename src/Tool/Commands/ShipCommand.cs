using System.CommandLine;
using System.Globalization;
using Plainsight.Analyzers.Schema;
using Plainsight.Tool.Files;

namespace Plainsight.Tool.Commands;

/// <summary><c>plainsight ship [FILE]</c>: drafts become shipped versions, as with <c>-p:ShipTelemetrySchema=true</c>.</summary>
internal static class ShipCommand
{
    public static Command Create(ToolHost host)
    {
        Argument<string> file = SchemaArgument.Create();
        var command = new Command("ship", "Turns the drafts of the schema file into shipped versions, whose shape never changes again.") { file };
        command.SetAction(parsed => Run(host, SchemaFile.Read(host, parsed.GetRequiredValue(file))));
        return command;
    }

    private static int Run(ToolHost host, SchemaFile file)
    {
        SchemaEvent[] drafts = [.. SchemaMerge.Drafts(file.Document)];
        if (drafts.Length == 0)
        {
            host.Output.WriteLine($"{file.Name}: no draft to ship");
            return ExitCodes.Fine;
        }

        SchemaDocument shipped = drafts.Aggregate(
            file.Document, (document, draft) => SchemaPatch.WithStatus(document, draft.Name, draft.Version, SchemaStatus.Shipped));

        // Both are planned before either is written: half of it would leave a page that says something else.
        var page = PageFile.Plan(host, file.Path, shipped);
        WrittenFile.Replace(file.Path, file.Name, SchemaPrinter.Print(shipped));
        foreach (SchemaEvent draft in drafts)
        {
            host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: '{draft.Name}' version {draft.Version} is shipped"));
        }

        page.Write(host.Output);
        return ExitCodes.Fine;
    }
}
