using Plainsight.Cli;
using Plainsight.Sinks;

namespace Plainsight;

/// <summary>Asks the person at the terminal. Called by the app's generated <c>Ask</c>, when it suits the app.</summary>
public static class TelemetryPrompt
{
    /// <summary>Asks, if the app is opt-in, nobody has answered yet or there are new fields, and a person sits at a terminal (not in CI, not under a coding agent). Enter is no; an end of input records nothing. Everything goes to stderr. Nothing is thrown.</summary>
    /// <param name="definition">The app.</param>
    /// <param name="configure">Sets what the host knows. If it throws, nobody is asked.</param>
    /// <returns>Whether telemetry is on now.</returns>
    public static bool Ask(TelemetryDefinition definition, Action<TelemetryOptions>? configure)
    {
        try
        {
            return TelemetryOptions.From(definition, configure) is { } options
                && new ConsentQuestion(new CommandScope(definition, options, static (_, _, _, _) => ContextJson.Empty)).Ask();
        }
        catch (Exception)
        {
            // No question is worth the run of the app.
            return false;
        }
    }
}
