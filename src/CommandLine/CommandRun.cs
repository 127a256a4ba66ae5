using System.CommandLine;
using System.CommandLine.Invocation;

namespace Plainsight.CommandLine;

/// <summary>Runs a command, and tracks one event of it.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="client">Takes the event.</param>
/// <param name="map">Makes the app's event; null = this command is not told of.</param>
/// <param name="clock">Measures.</param>
internal sealed class CommandRun<T>(ParseResult parsed, TelemetryClient client, Func<CommandFacts, T?> map, TimeProvider clock)
    where T : struct, ITelemetryEvent<T>
{
    // What shells see of a process that SIGINT or SIGTERM ended, and what System.CommandLine returns for them.
    private const int Interrupted = 130;
    private const int Terminated = 143;

    private readonly long _start = clock.GetTimestamp();

    public int Invoke(InvocationConfiguration? configuration)
    {
        if (!Counts())
        {
            return parsed.Invoke(configuration);
        }

        try
        {
            int exitCode = parsed.Invoke(configuration);
            Track(OutcomeOf(exitCode), null);
            return exitCode;
        }
        catch (Exception e)
        {
            Track(OutcomeOf(e), e);
            throw;
        }
    }

    public async Task<int> InvokeAsync(InvocationConfiguration? configuration, CancellationToken cancellation)
    {
        if (!Counts())
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }

        try
        {
            int exitCode = await parsed.InvokeAsync(configuration, cancellation);
            Track(OutcomeOf(exitCode), null);
            return exitCode;
        }
        catch (Exception e)
        {
            Track(OutcomeOf(e), e);
            throw;
        }
    }

    /// <summary>Whether a command of the app runs: neither help, version and completions, which an option or a directive runs in its place, nor the commands about telemetry.</summary>
    private bool Counts() => client.IsOn
        && (parsed.Action is ParseErrorAction || ReferenceEquals(parsed.Action, parsed.CommandResult.Command.Action))
        && !CommandPath.Chain(parsed.CommandResult).Any(static result => result.Command is TelemetryGroup);

    private CommandOutcome OutcomeOf(int exitCode) => exitCode switch
    {
        _ when parsed.Action is ParseErrorAction => CommandOutcome.Invalid,
        0 => CommandOutcome.Success,
        Interrupted or Terminated => CommandOutcome.Interrupted,
        _ => CommandOutcome.Failure,
    };

    private static CommandOutcome OutcomeOf(Exception e) => e is OperationCanceledException ? CommandOutcome.Interrupted : CommandOutcome.Failure;

    private void Track(CommandOutcome outcome, Exception? exception)
    {
        try
        {
            if (map(CommandFacts.Of(parsed).Ended(outcome, exception, clock.GetElapsedTime(_start))) is { } made)
            {
                client.Track(in made);
            }
        }
        catch (Exception)
        {
            // Only the app's own lambda throws here. A command must not end differently because of an event.
        }
    }
}
