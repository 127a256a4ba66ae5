using Plainsight.Cli;
using Plainsight.Events;
using Plainsight.Facts;
using Plainsight.Sinks;

namespace Plainsight;

/// <summary>The commands <c>APP telemetry …</c>. Called by the app's generated <c>Command</c>.</summary>
public static class TelemetryCommand
{
    /// <summary>Runs a command of an app with a context, if the arguments name one. What was asked for goes to stdout, errors go to stderr. Nothing is thrown.</summary>
    /// <param name="definition">The app.</param>
    /// <param name="context">Makes the context, for examples.</param>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="configure">Sets what the host knows.</param>
    /// <returns>The exit code: 0 done, 1 failed, 2 not understood; null when the first argument is not <c>telemetry</c>.</returns>
    public static int? Run<TContext>(TelemetryDefinition definition, Func<HostFacts, TContext> context, IReadOnlyList<string> args, Action<TelemetryOptions>? configure)
        where TContext : struct, ITelemetryContext<TContext> => Run(definition, args, configure, (host, agreed, constantIds, key) =>
        {
            TContext value = context(host(true));
            ShapePlan plan = ContextPlan<TContext>.Value;
            EventWriter fields = ContextJson.Begin(plan, plan.Mask(agreed), constantIds, key, out byte[] buffer);
            TContext.Write(in value, ref fields);
            return ContextJson.End(ref fields, buffer);
        });

    /// <summary>Runs a command of an app without a context, if the arguments name one.</summary>
    /// <inheritdoc cref="Run{TContext}"/>
    public static int? Run(TelemetryDefinition definition, IReadOnlyList<string> args, Action<TelemetryOptions>? configure) =>
        Run(definition, args, configure, static (_, _, _, _) => ContextJson.Empty);

    private static int? Run(TelemetryDefinition definition, IReadOnlyList<string> args, Action<TelemetryOptions>? configure, ContextSource context)
    {
        DrainChildEntry.RunIfThis(definition, configure);
        if (args is not ["telemetry", ..])
        {
            return null;
        }

        TelemetryOptions? options = TelemetryOptions.From(definition, configure);
        Surroundings surroundings = options?.Surroundings ?? Surroundings.Real;
        try
        {
            CommandWords words = CommandWords.Read(args, definition);

            // "off" must work even where the app's own set-up does not.
            if (options is null && words.Verb != "off")
            {
                surroundings.Error().WriteLine($"{definition.App} telemetry: off. The app's settings can't be read.");
                return ExitCodes.Failed;
            }

            var scope = new CommandScope(definition, options ?? new TelemetryOptions(definition), context) { Json = words.Json, Argument = words.Argument };
            return words.Run(scope);
        }
        catch (Exception e)
        {
            return Failed(definition, surroundings, e);
        }
    }

    private static int Failed(TelemetryDefinition definition, Surroundings surroundings, Exception e)
    {
        try
        {
            surroundings.Error().WriteLine($"{definition.App} telemetry: failed ({e.GetType().Name})");
        }
        catch (Exception)
        {
            // Nobody is left to be told; the exit code says it.
        }

        return ExitCodes.Failed;
    }
}
