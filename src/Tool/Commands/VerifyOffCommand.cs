using System.CommandLine;
using System.CommandLine.Parsing;
using Plainsight.Tool.Files;
using Plainsight.Tool.Observation;
using Plainsight.Tool.Reports;

namespace Plainsight.Tool.Commands;

/// <summary><c>plainsight verify-off -- COMMAND</c>: what a program leaves and whom it reaches with telemetry off.</summary>
internal static class VerifyOffCommand
{
    public static Command Create(ToolHost host)
    {
        var program = new Argument<string[]>("COMMAND") { Description = "The program and its arguments, after --.", Arity = ArgumentArity.OneOrMore };
        var home = new Option<string>("--home") { Description = "Runs the program with this home directory; an empty one shows a first run.", HelpName = "DIR" };
        var schema = new Option<string>("--schema") { Description = "Sets the variables too by which this app is switched off.", HelpName = "FILE" };
        var asIs = new Option<bool>("--as-is") { Description = "Leaves telemetry as it is, to see the difference." };
        var report = new Option<string>("--report") { Description = "Writes the report to a file instead of stderr.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Writes JSON, with the calls that failed." };
        var command = new Command("verify-off", "Runs a program with telemetry off, and tells which files, sockets and children were seen of it.") { program, home, schema, asIs, report, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(asIs) && result.GetValue(schema) is not null)
            {
                result.AddError("Ask for one of --as-is and --schema: as it is nothing is switched off.");
            }
        });
        command.SetAction(parsed =>
        {
            // Without it an option of the program could be taken for one of the tool.
            if (!parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash))
            {
                throw new ToolException("Put -- before the program: plainsight verify-off -- COMMAND");
            }

            IReadOnlyList<KeyValuePair<string, string>> switches = parsed.GetValue(asIs) ? []
                : OffSwitches.Of(parsed.GetValue(schema) is { } file ? SchemaFile.Read(host, file).Document.App.Head : null);
            Dictionary<string, string> environment = RunEnvironment.Of(host.Variables(), parsed.GetValue(home) is { } folder ? host.PathOf(folder) : null, switches);
            var start = new ProgramStart(parsed.GetRequiredValue(program), host.Directory, environment);
            using TextWriter? output = parsed.GetValue(report) is { } path ? ReportFile(host.PathOf(path), path) : null;
            return Run(start, switches, parsed.GetValue(json) ? ObservationJson.Write : ObservationText.Write, output ?? host.Error);
        });
        return command;
    }

    private static int Run(ProgramStart start, IReadOnlyList<KeyValuePair<string, string>> switches, Action<ObservationReport, TextWriter> write, TextWriter output)
    {
        if (start.Find(start.Command[0]) is null)
        {
            throw new ToolException($"{start.Command[0]} could not be started: there is no such program.");
        }

        (Strace? strace, string missing) = Strace.Find(start);
        IObserver observer = strace is null ? new Snapshots(missing) : strace;
        var watched = WatchedDirectories.Of(start.Environment);
        Observed run = observer.Run(start, watched);
        var verdict = Verdict.Of(run.Sights, new SightJudge(watched, start.Directory));
        write(new ObservationReport(start, switches, watched, observer, run, verdict), output);
        return verdict.Seen.Count == 0 ? ExitCodes.Fine : ExitCodes.Findings;
    }

    // Before the run: a report that can't be written afterwards would be lost.
    private static StreamWriter ReportFile(string path, string name)
    {
        try
        {
            return new StreamWriter(path, append: false) { NewLine = "\n" };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{name} can't be written: {e.Message}");
        }
    }
}
