using Plainsight.Events;
using Plainsight.Facts;
using Plainsight.Settings;
using Plainsight.State;

namespace Plainsight.Consent;

/// <summary>The one place that decides whether a run may send. Pure: what it needs is given to it.</summary>
internal static class ConsentResolver
{
    /// <summary>Decides. Never throws.</summary>
    public static ConsentDecision Resolve(TelemetryDefinition definition, Func<string, string?> environment, ConsentInputs inputs, RecordedState state)
    {
        if (WithoutState(definition, environment, inputs) is { } early)
        {
            return early;
        }

        EndpointChoice endpoint = EndpointChoice.Of(definition, environment, inputs.Project, inputs.User);
        Answer answer = Asked(definition, environment, inputs, state) ?? Model(definition, environment, inputs, state);
        answer = Inherited(definition, inputs.Inherited, endpoint.Url, answer);

        bool saysNo = answer.State == ConsentState.Off && answer.Source != ConsentSource.Default;
        if (endpoint.Url is null && !saysNo)
        {
            answer = new(ConsentState.Off, ConsentSource.BadEndpoint, endpoint.Refusal ?? "");
        }
        else if (endpoint.Url is not null && !saysNo && KeyChoice.Problem(definition, environment, endpoint, inputs.User) is { } problem)
        {
            answer = new(ConsentState.Off, ConsentSource.NotConfigured, problem);
        }

        return new(answer.State, answer.Source, answer.Detail, endpoint.Url, answer.Agreed, state.Epoch);
    }

    /// <summary>The part that needs no state: not configured, and the kill switches. Null = go on.</summary>
    public static ConsentDecision? WithoutState(TelemetryDefinition definition, Func<string, string?> environment, ConsentInputs inputs)
    {
        // The user's file may still name what is missing.
        bool isComplete = inputs.User is not null || inputs.UserFile is not { NamesReceiver: true };
        Answer? answer = isComplete && !EndpointChoice.IsNamed(definition, environment, inputs.Project, inputs.User)
            ? new(ConsentState.Off, ConsentSource.NotConfigured, Unnamed(definition))
            : isComplete && KeyChoice.Problem(definition, environment, endpoint: null, inputs.User) is { } problem
            ? new(ConsentState.Off, ConsentSource.NotConfigured, problem)
            : Killed(definition, environment, inputs);
        return answer is { } off ? new(off.State, off.Source, off.Detail, Endpoint: null, default, Epoch: 0) : null;
    }

    private static string Unnamed(TelemetryDefinition definition) => definition is { Sink: SinkKind.File, EndpointVariable: { } variable }
        ? $"Nobody has named a file with {variable}"
        : "This build names no receiver";

    private static Answer? Killed(TelemetryDefinition definition, Func<string, string?> environment, ConsentInputs inputs)
    {
        if (definition.DoNotTrack && KilledBy("DO_NOT_TRACK", environment, ConsentSource.DoNotTrack) is { } asked)
        {
            return asked;
        }

        foreach (string name in definition.KillSwitches)
        {
            if (KilledBy(name, environment, ConsentSource.KillSwitch) is { } killed)
            {
                return killed;
            }
        }

        if (inputs.MachineFile is { } file)
        {
            return new(ConsentState.Off, ConsentSource.MachineFile, $"{file} (machine-wide file)");
        }

        return inputs.EmbedderSaysOff
            ? new(ConsentState.Off, ConsentSource.Embedder, $"{Surroundings.EmbedderSwitch} (AppContext switch)")
            : null;
    }

    private static Answer? KilledBy(string name, Func<string, string?> environment, ConsentSource source)
    {
        string? text = environment(name);
        return SwitchText.Read(text) switch
        {
            SwitchValue.Yes => new(ConsentState.Off, source, Named(name, text)),
            SwitchValue.Unreadable => new(ConsentState.Off, source, $"{Named(name, text)} can't be read and counts as off"),
            _ => null,
        };
    }

    private static Answer? Asked(TelemetryDefinition definition, Func<string, string?> environment, ConsentInputs inputs, RecordedState state)
    {
        // Most apps declare no order, no flag and no user's file, and pay for none.
        ConsentSource[]? order = definition.Precedence is null && inputs.User is null ? null : SwitchOrder.Of(definition);
        Answer? answer = null;
        for (int place = 0; answer is null && place < SwitchOrder.Length; place++)
        {
            answer = (order is null ? ConsentSource.Flag + place : order[place]) switch
            {
                ConsentSource.Flag when order is not null => Flag(definition, inputs.Flag, state),
                ConsentSource.Switch => Switch(definition, environment, state),
                ConsentSource.Project => Project(definition, inputs.Project, state),
                ConsentSource.User when order is not null => User(definition, inputs.User, state),
                ConsentSource.Recorded => Recorded(state),

                // Of whoever started this process there is an answer, wherever it runs.
                ConsentSource.Ci when inputs.Inherited is null => Ci(definition, environment, inputs),
                _ => null,
            };
        }

        return answer;
    }

    private static Answer? Flag(TelemetryDefinition definition, FlagChoice? flag, RecordedState state)
    {
        if ((definition.OffFlag ?? definition.OnFlag) is not { } declared)
        {
            return null;
        }

        // Somebody may have typed the flag that the page names, and nobody looked.
        return flag?.Value switch
        {
            null => new(ConsentState.Off, ConsentSource.Flag, $"{declared} is declared, but this program does not hand over its arguments, which counts as off"),
            SwitchValue.No => new(ConsentState.Off, ConsentSource.Flag, $"{SwitchText.Show(flag.Text)} (command line)"),
            SwitchValue.Unreadable => new(ConsentState.Off, ConsentSource.Flag, $"{SwitchText.Show(flag.Text)} (command line) can't be read and counts as off for this run"),
            SwitchValue.Yes => Unreadable(state) ?? new(ConsentState.On, ConsentSource.Flag, $"{SwitchText.Show(flag.Text)} (command line)", AgreedFields.All),
            _ => null,
        };
    }

    private static Answer? Switch(TelemetryDefinition definition, Func<string, string?> environment, RecordedState state)
    {
        if (definition.Switch is not { } name)
        {
            return null;
        }

        string? text = environment(name);
        return SwitchText.Read(text) switch
        {
            SwitchValue.No => new(ConsentState.Off, ConsentSource.Switch, Named(name, text)),
            SwitchValue.Unreadable => new(ConsentState.Off, ConsentSource.Switch, $"{Named(name, text)} can't be read and counts as off for this run"),
            SwitchValue.Yes => Unreadable(state) ?? new(ConsentState.On, ConsentSource.Switch, Named(name, text), AgreedFields.All),
            _ => null,
        };
    }

    private static Answer? Project(TelemetryDefinition definition, ProjectSettings? project, RecordedState state)
    {
        if (project is null)
        {
            return null;
        }

        if (project.Unreadable || project.Enabled == false)
        {
            return new(ConsentState.Off, ConsentSource.Project, project.Describe());
        }

        // A repository speaks for its authors: it never overrides the no of the person who runs it.
        bool mayEnable = definition.ProjectMayEnable && project.Enabled == true && state.Consent != false;
        return mayEnable ? Unknown(state) ?? new(ConsentState.On, ConsentSource.Project, project.Describe(), AgreedFields.All) : null;
    }

    private static Answer? User(TelemetryDefinition definition, UserSettings? user, RecordedState state)
    {
        if (definition.UserFile is not { } declared)
        {
            return user is null ? null : new(ConsentState.Off, ConsentSource.UserUnreadable, $"{user.Path} is handed over, but the app declares no UserFile, which counts as off");
        }

        return user?.Value switch
        {
            null => new(ConsentState.Off, ConsentSource.UserUnreadable, $"{declared} is declared, but this program does not hand it over, which counts as off"),
            SwitchValue.No => new(ConsentState.Off, ConsentSource.User, user.Describe()),
            SwitchValue.Unreadable => new(ConsentState.Off, ConsentSource.UserUnreadable, user.Describe()),
            SwitchValue.Yes => UserSaysYes(definition, user, state),
            _ => null,
        };
    }

    private static Answer? UserSaysYes(TelemetryDefinition definition, UserSettings user, RecordedState state)
    {
        if (Unknown(state) is { } unknown)
        {
            return unknown;
        }

        // A recorded no stands: the file may be an older copy, or could not be written when it was said.
        // Without an answer, the file of an opt-out app may hold what the app itself wrote there: that is no more than its default.
        bool speaks = state.Consent ?? (definition.Consent == ConsentModel.OptIn || state.Noticed is not null);
        AgreedFields agreed = state.Consent is null && definition.Consent == ConsentModel.OptIn ? AgreedFields.All : AgreedFields.Of(state.Agreed);
        return speaks ? new(ConsentState.On, ConsentSource.User, user.Describe(), agreed) : null;
    }

    private static Answer? Recorded(RecordedState state)
    {
        if (state.Consent is not { } yes)
        {
            return Unknown(state);
        }

        string detail = $"Your answer of {StateText.Day(state.ConsentDate)}";
        return yes
            ? new(ConsentState.On, ConsentSource.Recorded, detail, AgreedFields.Of(state.Agreed))
            : new(ConsentState.Off, ConsentSource.Recorded, detail);
    }

    // Where an app marks such runs, everybody who says no comes first, whatever the order: see Model.
    private static Answer? Ci(TelemetryDefinition definition, Func<string, string?> environment, ConsentInputs inputs) =>
        definition is not { Ci: CiPolicy.Mark, Consent: ConsentModel.OptOut } && CiDetail(environment, inputs) is { } detail
            ? new(ConsentState.Off, ConsentSource.Ci, detail)
            : null;

    private static string? CiDetail(Func<string, string?> environment, ConsentInputs inputs) =>
        CiEnvironment.Find(environment) is { } name ? Named(name, environment(name))
        : inputs.CountedHost is { } host ? $"{host} (counts as continuous integration)"
        : null;

    private static Answer Model(TelemetryDefinition definition, Func<string, string?> environment, ConsentInputs inputs, RecordedState state)
    {
        if (definition.Consent == ConsentModel.OptIn)
        {
            return new(ConsentState.Off, ConsentSource.Default, "Nobody has switched it on");
        }

        if (definition.Ci == CiPolicy.Mark && CiDetail(environment, inputs) is { } detail)
        {
            return new(ConsentState.On, ConsentSource.Ci, detail, AgreedFields.All);
        }

        return state.Noticed is { } day
            ? new(ConsentState.On, ConsentSource.Notice, $"The notice was shown on {StateText.Day(day)}", AgreedFields.Of(state.Agreed))
            : new(ConsentState.NoticePending, ConsentSource.Notice, "The notice has not been shown yet");
    }

    // Both must agree: what somebody said no to here stays off, and of what was agreed to here only what the caller agreed to may travel.
    private static Answer Inherited(TelemetryDefinition definition, CallerConsent? caller, string? endpoint, Answer own)
    {
        bool saysNo = own.State == ConsentState.Off && own.Source != ConsentSource.Default;
        if (caller is null || saysNo)
        {
            return own;
        }

        return !caller.IsOn ? new(ConsentState.Off, ConsentSource.Inherited, "The program that started this one has it off")
            : caller.Target != HandoverText.Target(definition.App, endpoint) ? new(ConsentState.Off, ConsentSource.Inherited, "What was handed over is for another app or receiver")
            : new(ConsentState.On, ConsentSource.Inherited, "Handed over by the program that started this one", own.State == ConsentState.On ? own.Agreed.And(caller.Agreed) : caller.Agreed);
    }

    // A state that can't be read may hold a no, so that no yes counts beside it.
    private static Answer? Unreadable(RecordedState state) => state.Problem is { } problem
        ? new(ConsentState.Off, ConsentSource.StateUnreadable, problem)
        : null;

    // Under sudo, and without a home, the person's own answer lies elsewhere.
    private static Answer? Unknown(RecordedState state) => Unreadable(state)
        ?? (state.IsUnseen ? new Answer(ConsentState.Off, ConsentSource.StateUnseen, "There is no private directory here, so that nobody can see whether you said no") : null);

    private static string Named(string name, string? text) => string.Concat(name, "=", SwitchText.Show(text), " (environment)");

    private readonly record struct Answer(ConsentState State, ConsentSource Source, string Detail, AgreedFields Agreed = default);
}
