using System.CommandLine;
using Plainsight;
using Plainsight.CommandLine;

namespace Visivo;

internal static class Program
{
    private static readonly Option<string> DagFilter = new("--dag-filter") { Description = "The models to run, +name+" };
    private static readonly Option<int> Threads = new("--threads", "-t") { DefaultValueFactory = _ => 2 };
    private static readonly Option<string> OutputDir = new("--output-dir", "-o") { DefaultValueFactory = _ => "target" };
    private static readonly Option<int> Port = new("--port", "-p") { DefaultValueFactory = _ => 8000 };

    // What a command found out, for its event.
    private static Project? s_project;
    private static int? s_jobs;
    private static CountsBy<ObjectKind>? s_objects;

    private static int Main(string[] args)
    {
        // Before anything else: `visivo telemetry …` must not be the run that shows the notice.
        if (VisivoTelemetry.Command(args, Settings.Configure) is { } exitCode)
            return exitCode;

        var root = new RootCommand("Charts from a YAML project");
        root.Subcommands.Add(CommandTelemetry.CreateCommand(VisivoTelemetry.Command, Settings.Configure));
        using TelemetryClient telemetry = VisivoTelemetry.Start(Settings.Configure);
        Add(root, "run", "Run the jobs of the project", Run, DagFilter, Threads, OutputDir);
        Add(root, "compile", "Read the project and say what it is made of", _ => Compile());
        Add(root, "serve", "Serve the API of the viewer", line => Api.Serve(s_project!, line.GetValue(Port), telemetry), Port);
        try
        {
            // Every run is one event, made of what the parser matched with the options above: no token of the command line can come along.
            return root.Parse(args).Invoke(telemetry, Ended, new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is ProjectException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"visivo: {e.Message}");
            return 1;
        }
    }

    private static CliCommand Ended(CommandFacts run) => new(
        run.Name<VisivoCommand>(),
        run.Options<VisivoOption>(),
        run.Duration,
        run.Outcome == CommandOutcome.Success,
        run.Exception,
        s_jobs,
        s_objects,
        ProjectId.Of(s_project?.Name));

    private static void Add(RootCommand root, string name, string description, Action<ParseResult> work, params Option[] options)
    {
        var command = new Command(name, description);
        foreach (Option option in options.Concat(ForEveryCommand()))
            command.Options.Add(option);
        command.SetAction(line =>
        {
            s_project = Project.Read();
            work(line);
        });
        root.Subcommands.Add(command);
    }

    // Sources of this small copy are files, which ask for no password.
    private static IEnumerable<Option> ForEveryCommand() =>
        [new Option<string>("--source"), new Option<bool>("--debug"), new Option<string>("--token"), new Option<string>("--password"), new Option<string>("--api-key")];

    private static void Run(ParseResult line)
    {
        s_jobs = Jobs.Run(s_project!, line.GetValue(DagFilter), line.GetValue(Threads), line.GetValue(OutputDir)!);
        Console.WriteLine($"Ran {s_jobs} jobs");
    }

    private static void Compile()
    {
        (ObjectKind Kind, long Count)[] counts = [.. s_project!.Counts];
        s_objects = CountsBy<ObjectKind>.Of(counts);
        foreach ((ObjectKind kind, long count) in counts.Where(pair => pair.Count > 0))
            Console.WriteLine($"{count,4} {kind.ToString().ToLowerInvariant()}");
    }
}
