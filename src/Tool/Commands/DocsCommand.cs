using System.CommandLine;
using Plainsight.Tool.Files;

namespace Plainsight.Tool.Commands;

/// <summary><c>plainsight docs [FILE]</c>: the page for users, as the build writes it.</summary>
internal static class DocsCommand
{
    public static Command Create(ToolHost host)
    {
        Argument<string> file = SchemaArgument.Create();
        var command = new Command("docs", "Writes TELEMETRY.md beside the schema file. Text that somebody wrote around the generated parts stays.") { file };
        command.SetAction(parsed =>
        {
            var schema = SchemaFile.Read(host, parsed.GetRequiredValue(file));
            PageFile.Plan(host, schema.Path, schema.Document).Write(host.Output);
            return ExitCodes.Fine;
        });
        return command;
    }
}
