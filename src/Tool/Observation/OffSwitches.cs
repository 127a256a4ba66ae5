using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Observation;

/// <summary>The variables that switch telemetry off, with the values that do.</summary>
internal static class OffSwitches
{
    public const string ForAll = "DO_NOT_TRACK";

    /// <param name="app">The app's line of a schema; null when no schema is known.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(JsonObject? app)
    {
        string? @switch = app?.Text("switch");
        IEnumerable<string> named = app?["precedence"] is JsonArray precedence ? precedence.Items.OfType<JsonText>().Select(text => text.Value) : [];
        return [.. named.Prepend(ForAll).Append(@switch ?? ForAll).Distinct()
            .Where(name => !SwitchOrder.Words.Contains(name))
            .Select(name => KeyValuePair.Create(name, name == @switch ? "0" : "1"))];
    }
}
