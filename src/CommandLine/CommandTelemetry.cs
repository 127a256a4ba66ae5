using System.CommandLine;
using Plainsight.CommandLine;

namespace Plainsight;

/// <summary>Adds telemetry to a program with System.CommandLine.</summary>
public static class CommandTelemetry
{
    /// <summary>Makes the command <c>telemetry</c> with <c>status on off show log reset forget</c>, to be added to the program's root command.</summary>
    /// <param name="run">The app's generated <c>Command</c>, for example <c>DocglowTelemetry.Command</c>.</param>
    /// <param name="configure">Sets what the host knows, as for <c>Start</c>.</param>
    public static Command CreateCommand(Func<IReadOnlyList<string>, Action<TelemetryOptions>?, int?> run, Action<TelemetryOptions>? configure = null) =>
        new TelemetryGroup(args => run(args, configure));

    /// <summary>Runs the command that was parsed, and tracks an event of it. Help, version, completions and the <c>telemetry</c> commands are not tracked. Exit code, output and exceptions are those of <see cref="ParseResult.Invoke(InvocationConfiguration)"/>.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="client">Takes the event.</param>
    /// <param name="map">Makes the app's event when the command has ended. If it throws, there is no event.</param>
    /// <param name="configuration">As for <see cref="ParseResult.Invoke(InvocationConfiguration)"/>.</param>
    /// <returns>The command's exit code.</returns>
    public static int Invoke<T>(this ParseResult parsed, TelemetryClient client, Func<CommandFacts, T> map, InvocationConfiguration? configuration = null)
        where T : struct, ITelemetryEvent<T> => parsed.Invoke<T>(client, facts => (T?)map(facts), configuration);

    /// <summary>Runs the command that was parsed, and tracks an event of it where <paramref name="map"/> gives one.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="client">Takes the event.</param>
    /// <param name="map">Makes the app's event when the command has ended, or gives null. If it throws, there is no event.</param>
    /// <param name="configuration">As for <see cref="ParseResult.Invoke(InvocationConfiguration)"/>.</param>
    /// <inheritdoc cref="Invoke{T}(ParseResult, TelemetryClient, Func{CommandFacts, T}, InvocationConfiguration)"/>
    public static int Invoke<T>(this ParseResult parsed, TelemetryClient client, Func<CommandFacts, T?> map, InvocationConfiguration? configuration = null)
        where T : struct, ITelemetryEvent<T> => new CommandRun<T>(parsed, client, map, TimeProvider.System).Invoke(configuration);

    /// <summary>Runs the command that was parsed, and tracks an event of it. Help, version, completions and the <c>telemetry</c> commands are not tracked. Exit code, output and exceptions are those of <see cref="ParseResult.InvokeAsync(InvocationConfiguration, CancellationToken)"/>.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="client">Takes the event.</param>
    /// <param name="map">Makes the app's event when the command has ended. If it throws, there is no event.</param>
    /// <param name="configuration">As for <see cref="ParseResult.InvokeAsync(InvocationConfiguration, CancellationToken)"/>.</param>
    /// <param name="cancellation">Ends the command.</param>
    /// <returns>The command's exit code.</returns>
    public static Task<int> InvokeAsync<T>(this ParseResult parsed, TelemetryClient client, Func<CommandFacts, T> map, InvocationConfiguration? configuration = null, CancellationToken cancellation = default)
        where T : struct, ITelemetryEvent<T> => parsed.InvokeAsync<T>(client, facts => (T?)map(facts), configuration, cancellation);

    /// <summary>Runs the command that was parsed, and tracks an event of it where <paramref name="map"/> gives one.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="client">Takes the event.</param>
    /// <param name="map">Makes the app's event when the command has ended, or gives null. If it throws, there is no event.</param>
    /// <param name="configuration">As for <see cref="ParseResult.InvokeAsync(InvocationConfiguration, CancellationToken)"/>.</param>
    /// <param name="cancellation">Ends the command.</param>
    /// <inheritdoc cref="InvokeAsync{T}(ParseResult, TelemetryClient, Func{CommandFacts, T}, InvocationConfiguration, CancellationToken)"/>
    public static Task<int> InvokeAsync<T>(this ParseResult parsed, TelemetryClient client, Func<CommandFacts, T?> map, InvocationConfiguration? configuration = null, CancellationToken cancellation = default)
        where T : struct, ITelemetryEvent<T> => new CommandRun<T>(parsed, client, map, TimeProvider.System).InvokeAsync(configuration, cancellation);
}
