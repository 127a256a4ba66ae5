using Plainsight;
using Plainsight.CommandLine;

namespace CommandLine.Tests;

/// <summary>A command ended.</summary>
/// <param name="Command">Which commands are used?</param>
/// <param name="CalledAs">Are the short names worth having?</param>
/// <param name="Options">Which options are used?</param>
/// <param name="Outcome">What fails?</param>
/// <param name="Error">Of which kind are the failures?</param>
/// <param name="Duration">What is slow?</param>
[TelemetryEvent("command_ended")]
public readonly partial record struct CommandEnded(
    CommandName<ShopCommand> Command,
    CommandAlias<ShopAlias> CalledAs,
    CommandOptions<ShopOption> Options,
    CommandOutcome Outcome,
    ExceptionKind Error,
    TimeSpan Duration)
{
    public static CommandEnded Of(CommandFacts facts) =>
        new(facts.Name<ShopCommand>(), facts.Alias<ShopAlias>(), facts.Options<ShopOption>(), facts.Outcome, facts.Exception, facts.Duration);

    /// <summary>What is on the wire.</summary>
    public static string Body(string command, string alias, string options = "", string outcome = "success", string error = "null", int milliseconds = 0) =>
        $$"""{"command":"{{command}}","called_as":"{{alias}}","options":[{{options}}],"outcome":"{{outcome}}","error":{{error}},"duration_ms":{{milliseconds}}}""";
}
