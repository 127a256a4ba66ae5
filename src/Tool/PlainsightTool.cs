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
            return Refuse(host, Spelling.Plain(e.Message));
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
        string name = parsed.CommandResult.Command.Name;
        string see = $"See: {(name == Name ? name : Name + " " + name)} --help";
        return Refuse(host, [.. parsed.Errors.Select(static error => "plainsight: " + error.Message), see]);
    }

    private static int Refuse(ToolHost host, params string[] lines)
    {
        try
        {
            foreach (string line in lines)
            {
                host.Error.WriteLine(line);
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // Nobody is left to be told; the exit code says it.
        }

        return ExitCodes.Failed;
    }
}
