using Plainsight.Consent;
using Plainsight.Draining;
using Plainsight.State;

namespace Plainsight;

/// <summary>Where a copy of the program comes in that a run started to send.</summary>
internal static class DrainChildEntry
{
    /// <summary>In such a copy: sends, and ends the process. In any other process it does nothing.</summary>
    public static void RunIfThis(TelemetryDefinition definition, Action<TelemetryOptions>? configure)
    {
        if (definition.Drain == Drain.Child)
        {
            Run(definition, configure);
        }
    }

    // A method of its own, so that other apps load nothing for it.
    private static void Run(TelemetryDefinition definition, Action<TelemetryOptions>? configure)
    {
        if (DrainChild.IsThis(definition))
        {
            DrainChild.Run(() => TelemetryOptions.From(definition, configure) is { } options ? Parts(definition, options) : null);
        }
    }

    /// <summary>What it works with; null = telemetry is off.</summary>
    internal static DrainParts? Parts(TelemetryDefinition definition, TelemetryOptions options)
    {
        var store = StateStore.Of(definition, options.Surroundings.Variable, options.Surroundings.Clock);
        var consent = new ConsentReader(definition, options.Inputs, options.Surroundings, store);
        return consent.Read() is { IsOn: true } decision ? SessionParts.Make(definition, options, store.Directory, consent, decision, isMarkedCi: false) : null;
    }
}
