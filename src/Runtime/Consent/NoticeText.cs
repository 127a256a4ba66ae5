using System.Globalization;
using System.Text;

namespace Plainsight.Consent;

/// <summary>The words of the opt-out notice.</summary>
internal static class NoticeText
{
    public static string Compose(TelemetryDefinition definition, IReadOnlyList<DocumentedField> fields, ConsentDecision decision)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        var text = new StringBuilder();
        text.Append(decision.Source == ConsentSource.Ci
            ? $"{definition.App} reports how it is used to {decision.Endpoint}, and takes this run for continuous integration ({decision.Detail}):\n"
            : decision.IsOn
            ? $"{definition.App} now reports more about how it is used to {decision.Endpoint}:\n"
            : $"{definition.App} reports how it is used to {decision.Endpoint}, from the next run on:\n");
        foreach (IGrouping<string, DocumentedField> group in fields.GroupBy(static field => field.Event))
        {
            string name = group.Key.Length == 0 ? "with every event" : group.Key;
            string told = string.Join(", ", group.Select(static field => field.Path));
            text.Append(WrappedText.Of($"  {name}: {(told.Length > 0 ? told : "only that it happened")}", 4)).Append('\n');
        }

        text.Append(invariant, $"Never sent: {NeverSent}.\n");
        text.Append(invariant, $"See every byte: {definition.App} telemetry show\n");
        text.Append(invariant, $"Switch it off: {OffSwitches(definition)}\n");
        if (definition.Homepage is { } page)
        {
            text.Append(invariant, $"More: {page}\n");
        }

        return text.ToString();
    }

    // With the words before it, less than the hundred columns of a wide terminal.
    private const int LineLength = 65;

    /// <summary>What no field can hold, whatever an app declares.</summary>
    public const string NeverSent = "names, paths, secrets, error texts, or any other text that is not on this list";

    /// <summary>Every way to say no, the command first.</summary>
    public static string OffSwitches(TelemetryDefinition definition)
    {
        IEnumerable<string> variables = definition.KillSwitches.Select(static name => name + "=1");
        if (definition.DoNotTrack)
        {
            variables = variables.Append("DO_NOT_TRACK=1");
        }

        if (definition.Switch is { } name)
        {
            variables = variables.Append(name + "=0");
        }

        if (definition.OffFlag is { } flag)
        {
            variables = variables.Append($"{flag} for one run");
        }

        return Wrap(variables.Prepend($"{definition.App} telemetry off"));
    }

    private static string Wrap(IEnumerable<string> ways)
    {
        var text = new StringBuilder();
        int start = 0;
        foreach (string way in ways)
        {
            string separator = text.Length == 0 ? "" : text.Length - start + way.Length > LineLength ? ",\n  or " : ", or ";
            start = separator.Contains('\n', StringComparison.Ordinal) ? text.Length : start;
            text.Append(separator).Append(way);
        }

        return text.ToString();
    }
}
