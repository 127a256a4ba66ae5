using System.CommandLine;
using Plainsight;
using Plainsight.CommandLine;
using Plainsight.Testing;

namespace CommandLine.Tests;

/// <summary>A program with a few commands, and what it would send.</summary>
internal sealed class Shop
{
    private readonly RootCommand _root = new("A shop.");
    private readonly TelemetryClient _telemetry;

    public Shop(TelemetryClient? telemetry = null)
    {
        _telemetry = telemetry ?? ShopTelemetry.Start(options => options.Record(Recorder));
        _root.Options.Add(new Option<bool>("--verbose", "-v") { Recursive = true });

        Command build = new("build", "Builds.") { new Option<int>("--threads") { DefaultValueFactory = _ => 4 }, new Option<bool>("--force", "-f"), new Option<string>("--name"), new Option<bool>("--quiet", "-q"), new Argument<string[]>("files") };
        build.SetAction(_ => Action());
        Command create = new("create", "Makes an order.") { new Argument<string>("customer") };
        create.Aliases.Add("new");
        create.SetAction(_ => Action());
        _root.Subcommands.Add(build);
        _root.Subcommands.Add(new Command("order", "Orders.") { create });
        _root.Subcommands.Add(CommandTelemetry.CreateCommand(
            (args, _) =>
            {
                Forwarded.Add(string.Join(' ', args));
                return 42;
            }));
    }

    /// <summary>What every command does.</summary>
    public Func<int> Action { get; set; } = static () => 0;

    public StoppedClock Clock { get; } = new();

    public TelemetryRecorder Recorder { get; } = new();

    /// <summary>The arguments that reached the library's commands.</summary>
    public List<string> Forwarded { get; } = [];

    public StringWriter Output { get; } = new();

    public StringWriter Error { get; } = new();

    public IEnumerable<string> Recorded => Recorder.Events.Select(static each => each.Json);

    public ParseResult Parse(string line) => _root.Parse(line);

    public int Run(string line, bool handlesExceptions = true) =>
        new CommandRun<CommandEnded>(Parse(line), _telemetry, static facts => CommandEnded.Of(facts), Clock).Invoke(Configuration(handlesExceptions));

    public Task<int> RunAsync(string line, CancellationToken cancellation) =>
        new CommandRun<CommandEnded>(Parse(line), _telemetry, static facts => CommandEnded.Of(facts), Clock).InvokeAsync(Configuration(false), cancellation);

    public InvocationConfiguration Configuration(bool handlesExceptions = true) =>
        new() { Output = Output, Error = Error, EnableDefaultExceptionHandler = handlesExceptions };
}
