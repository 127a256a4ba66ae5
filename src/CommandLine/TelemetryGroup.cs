using System.CommandLine;

namespace Plainsight.CommandLine;

/// <summary>The command <c>telemetry</c> and those below it. What they do, print and return is the library's.</summary>
internal sealed class TelemetryGroup : Command
{
    private readonly Func<IReadOnlyList<string>, int?> _run;
    private readonly Option<bool> _json = new("--json") { Description = "Print for a program.", Recursive = true };

    /// <param name="run">Runs <c>telemetry …</c> and gives the exit code.</param>
    public TelemetryGroup(Func<IReadOnlyList<string>, int?> run)
        : base("telemetry", "See and steer what this program sends.")
    {
        _run = run;
        Options.Add(_json);
        Forward(this, []);
        Add("status", "Tell whether telemetry is on, what decides, and what would be sent.");
        Add("on", "Agree to everything that this version can send.", "enable");
        Add("off", "Send nothing, and delete the id and what waits.", "disable");
        Add("show", "Show every field with its reason, and an example of every message.");
        Add("log", "Show the last 100 events that were sent.");
        Add("reset", "Renew the id, and delete what waits.");
        Add("forget", "As off, and ask to have deleted what was sent.");
    }

    private void Add(string name, string description, params string[] aliases)
    {
        var command = new Command(name, description);
        foreach (string alias in aliases)
        {
            command.Aliases.Add(alias);
        }

        Forward(command, [name]);
        Subcommands.Add(command);
    }

    private void Forward(Command command, IReadOnlyList<string> words)
    {
        // The library says of a word what it does not understand, and returns its own exit code.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed =>
        {
            IEnumerable<string> options = parsed.GetValue(_json) ? ["--json"] : [];
            return _run([Name, .. words, .. parsed.UnmatchedTokens, .. options]) ?? 0;
        });
    }
}
