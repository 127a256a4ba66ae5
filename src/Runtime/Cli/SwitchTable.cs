using Plainsight.Consent;
using Plainsight.Facts;
using Plainsight.Settings;
using Plainsight.State;

namespace Plainsight.Cli;

/// <summary>Every switch with its value, in the order in which they are asked.</summary>
internal static class SwitchTable
{
    public static IReadOnlyList<SwitchRow> Of(CommandScope scope, ConsentDecision decision)
    {
        TelemetryDefinition definition = scope.Definition;
        ConsentInputs inputs = scope.Reader.Complete();
        var rows = new List<SwitchRow>();
        if (definition.DoNotTrack)
        {
            rows.Add(Variable(scope, "DO_NOT_TRACK", decision));
        }

        rows.AddRange(definition.KillSwitches.Select(name => Variable(scope, name, decision)));
        if (scope.Surroundings.MachineOffFile is { } file)
        {
            rows.Add(new(file, inputs.MachineFile is null ? null : "there", decision.Source == ConsentSource.MachineFile));
        }

        rows.Add(new(Surroundings.EmbedderSwitch, inputs.EmbedderSaysOff ? "true" : null, decision.Source == ConsentSource.Embedder));
        rows.AddRange(SwitchOrder.Of(definition).Select(source => Row(scope, source, inputs, decision)).OfType<SwitchRow>());
        if (inputs.Inherited is { } caller)
        {
            rows.Add(new("handed over", caller.IsOn ? "yes" : "no", decision.Source == ConsentSource.Inherited));
        }

        rows.Add(new("default", Model(definition), decision.Source is ConsentSource.Default or ConsentSource.Notice));
        return rows;
    }

    private static SwitchRow? Row(CommandScope scope, ConsentSource source, ConsentInputs inputs, ConsentDecision decision) => source switch
    {
        ConsentSource.Flag => Flag(scope.Definition, inputs.Flag, decision),
        ConsentSource.Switch => scope.Definition.Switch is { } name ? Variable(scope, name, decision) : null,
        ConsentSource.Project => Project(inputs, decision),
        ConsentSource.User => User(scope.Definition, inputs.User, decision),
        ConsentSource.Recorded => Recorded(scope.Store.Read(), decision),
        _ => Ci(scope, scope.Reader.CiSign() ?? CiEnvironment.Common, decision),
    };

    private static SwitchRow Ci(CommandScope scope, string sign, ConsentDecision decision) =>
        sign[0] == '/' ? new(sign, "there", decision.Source == ConsentSource.Ci) : Variable(scope, sign, decision);

    private static SwitchRow? Flag(TelemetryDefinition definition, FlagChoice? flag, ConsentDecision decision)
    {
        string[] names = [.. new[] { definition.OffFlag, definition.OnFlag }.OfType<string>()];
        string? value = flag is null ? "not handed over" : flag.Text.Length > 0 ? SwitchText.Show(flag.Text) : null;
        return names.Length > 0 ? new(string.Join(", ", names), value, decision.Source == ConsentSource.Flag) : null;
    }

    private static SwitchRow? User(TelemetryDefinition definition, UserSettings? user, ConsentDecision decision)
    {
        if (definition.UserFile is null && user is null)
        {
            return null;
        }

        string? value = user is null ? "not handed over" : user.Value == SwitchValue.NotSet ? null : user.Describe();
        return new(definition.UserFile ?? "user's file", value, decision.Source is ConsentSource.User or ConsentSource.UserUnreadable);
    }

    private static SwitchRow Variable(CommandScope scope, string name, ConsentDecision decision)
    {
        string? text = scope.Surroundings.Variable(name);
        bool decides = decision.Source is ConsentSource.DoNotTrack or ConsentSource.KillSwitch or ConsentSource.Switch or ConsentSource.Ci
            && (decision.Detail.StartsWith(name + "=", StringComparison.Ordinal) || decision.Detail.StartsWith(name + " (", StringComparison.Ordinal));
        return new(name, string.IsNullOrEmpty(text) ? null : SwitchText.Show(text), decides);
    }

    private static SwitchRow Project(ConsentInputs inputs, ConsentDecision decision)
    {
        ProjectSettings? project = inputs.Project;
        if (project is null && inputs.IsProjectLater)
        {
            return new("project file", "not known before a run", Decides: false);
        }

        bool speaks = project is not null && (project.Unreadable || project.Enabled is not null);
        return new("project file", speaks ? project!.Describe() : null, decision.Source == ConsentSource.Project);
    }

    private static SwitchRow Recorded(RecordedState state, ConsentDecision decision)
    {
        string day = StateText.Day(state.ConsentDate);
        string? value = state switch
        {
            { Problem: { } problem } => problem,
            { IsUnseen: true } => "can't be seen here",
            { Consent: true } => "yes, on " + day,
            { Consent: false } => "no, on " + day,
            _ => null,
        };
        return new("recorded answer", value, decision.Source is ConsentSource.Recorded or ConsentSource.StateUnreadable or ConsentSource.StateUnseen);
    }

    private static string Model(TelemetryDefinition definition) =>
        definition.Consent == ConsentModel.OptIn ? "off until somebody says yes" : "on after the notice was shown";
}
