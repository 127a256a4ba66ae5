using System.CommandLine;
using Plainsight.Tool.Commands;

namespace Plainsight.Tool;

/// <summary>The tool: its commands, and how each of them may end.</summary>
internal static class PlainsightTool
{
    public static int Run(IReadOnlyList<string> arguments, ToolHost host)
    {
        ParseResult parsed = Commands(host).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed, host);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is ToolException or IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine(e.Message);
            return ExitCodes.Failed;
        }
    }

    /// <summary>The command line; adding a command is adding a line.</summary>
    public static RootCommand Commands(ToolHost host) => new("Reviews what a program's telemetry sends.")
    {
        DiffCommand.Create(host),
        CheckCommand.Create(host),
        DocsCommand.Create(host),
        ShipCommand.Create(host),
        ExplainCommand.Create(host),
        JsonSchemaCommand.Create(host),
        ValidateCommand.Create(host),
    };

    private static int Refuse(ParseResult parsed, ToolHost host)
    {
        foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
        {
            host.Error.WriteLine("plainsight: " + error.Message);
        }

        string name = parsed.CommandResult.Command is RootCommand ? "" : " " + parsed.CommandResult.Command.Name;
        host.Error.WriteLine($"See: plainsight{name} --help");
        return ExitCodes.Failed;
    }
}
