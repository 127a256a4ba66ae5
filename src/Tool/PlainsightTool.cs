using System.CommandLine;
using System.CommandLine.Help;
using Plainsight.Tool.Commands;
using Plainsight.Tool.Reports;

namespace Plainsight.Tool;

/// <summary>The tool: its commands, and how each of them may end.</summary>
internal static class PlainsightTool
{
    private const string Name = "plainsight";

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
            host.Error.WriteLine(Spelling.Plain(e.Message));
            return ExitCodes.Failed;
        }
    }

    /// <summary>The command line; adding a command is adding a line.</summary>
    public static Command Commands(ToolHost host) => new(Name, "Reviews what a program's telemetry sends.")
    {
        // A RootCommand would bring these along, under the name of the assembly.
        new HelpOption(),
        new VersionOption(),
        DiffCommand.Create(host),
        CheckCommand.Create(host),
        DocsCommand.Create(host),
        ShipCommand.Create(host),
        ExplainCommand.Create(host),
        JsonSchemaCommand.Create(host),
        ValidateCommand.Create(host),
        VerifyOffCommand.Create(host),
    };

    private static int Refuse(ParseResult parsed, ToolHost host)
    {
        foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
        {
            host.Error.WriteLine("plainsight: " + error.Message);
        }

        string name = parsed.CommandResult.Command.Name;
        host.Error.WriteLine($"See: {(name == Name ? name : Name + " " + name)} --help");
        return ExitCodes.Failed;
    }
}
