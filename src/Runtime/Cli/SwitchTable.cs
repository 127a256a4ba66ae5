using Plainsight.Consent;

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
        if (definition.Switch is { } name)
        {
            rows.Add(Variable(scope, name, decision));
        }

        rows.Add(Project(inputs.Project, decision));
        rows.Add(Recorded(scope.Store.Read(), decision));
        string ci = CiEnvironment.Find(scope.Surroundings.Variable) ?? CiEnvironment.Common;
        rows.Add(Variable(scope, ci, decision));
        rows.Add(new("default", Model(definition), decision.Source is ConsentSource.Default or ConsentSource.Notice));
        return rows;
    }

    private static SwitchRow Variable(CommandScope scope, string name, ConsentDecision decision)
    {
        string? text = scope.Surroundings.Variable(name);
        bool decides = decision.Source is ConsentSource.DoNotTrack or ConsentSource.KillSwitch or ConsentSource.Switch or ConsentSource.Ci
            && decision.Detail.StartsWith(name + "=", StringComparison.Ordinal);
        return new(name, string.IsNullOrEmpty(text) ? null : SwitchText.Show(text), decides);
    }

    private static SwitchRow Project(ProjectSettings? project, ConsentDecision decision)
    {
        bool speaks = project is not null && (project.Unreadable || project.Enabled is not null);
        return new("project file", speaks ? project!.Describe() : null, decision.Source == ConsentSource.Project);
    }

    private static SwitchRow Recorded(RecordedState state, ConsentDecision decision)
    {
        string day = StateText.Day(state.ConsentDate);
        string? value = state switch
        {
            { Problem: { } problem } => problem,
            { Consent: true } => "yes, on " + day,
            { Consent: false } => "no, on " + day,
            _ => null,
        };
        return new("recorded answer", value, decision.Source is ConsentSource.Recorded or ConsentSource.StateUnreadable);
    }

    private static string Model(TelemetryDefinition definition) =>
        definition.Consent == ConsentModel.OptIn ? "off until somebody says yes" : "on after the notice was shown";
}
