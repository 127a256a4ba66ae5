using Plainsight.Consent;
using Plainsight.Events;
using Plainsight.Facts;
using Plainsight.Identity;
using Plainsight.Settings;
using Plainsight.Sinks;
using Plainsight.State;
using Plainsight.Transport;

namespace Plainsight.Cli;

/// <summary>What a command or the prompt works with.</summary>
internal sealed class CommandScope
{
    private readonly TelemetryOptions _options;
    private readonly ContextSource _context;

    public CommandScope(TelemetryDefinition definition, TelemetryOptions options, ContextSource context)
    {
        _options = options;
        _context = context;
        Definition = definition;
        Store = StateStore.Of(definition, options.Surroundings.Variable, options.Surroundings.Clock);
        Ids = new InstallIds(Store, definition);
        Reader = new ConsentReader(definition, options.Inputs, options.Surroundings, Store);
    }

    public TelemetryDefinition Definition { get; }

    public Surroundings Surroundings => _options.Surroundings;

    public StateStore Store { get; }

    public InstallIds Ids { get; }

    public ConsentReader Reader { get; }

    /// <summary>Whether the answer is wanted for a machine.</summary>
    public bool Json { get; init; }

    /// <summary>What follows the command's name.</summary>
    public string? Argument { get; init; }

    public TextWriter Out => Surroundings.Out();

    public TextWriter Error => Surroundings.Error();

    /// <summary>Prints the answer of a command that has changed something. That can't be said again: what stdout does not take goes to stderr.</summary>
    public void Say(string text)
    {
        try
        {
            Out.Write(text);
            Out.Flush();
        }
        catch (IOException)
        {
            Error.Write(text);
        }
    }

    /// <summary>The words before a command: <c>docglow telemetry</c>.</summary>
    public string Name => Definition.App + " telemetry";

    /// <summary>Makes the change of the user's configuration file up to its last step, where the app has one: what is stored elsewhere can still be left as it is.</summary>
    /// <param name="yes">The answer.</param>
    /// <param name="failure">Why it can't be made; null = it can.</param>
    public UserFileChange? PrepareUserFile(bool yes, out string? failure)
    {
        failure = null;
        return Definition.UserFile is null || _options.Inputs.UserFile is not { } file ? UserFileChange.None : file.Prepare(yes, Surroundings.Variable, out failure);
    }

    /// <summary>Makes the network's side, for the one command that asks a receiver for something.</summary>
    public ITransport Transport() => _options.Transport?.Invoke() ?? new HttpTransport(Surroundings.Clock);

    public EndpointChoice Endpoint => EndpointChoice.Of(Definition, Surroundings.Variable, _options.Inputs.Project, _options.Inputs.UserFile?.Read());

    /// <summary>Whether events carry an install id.</summary>
    public bool SendsId => ShapePlan.OfContext(Definition) is { } plan && plan.Holds(ShapeKind.InstallId, plan.Everything);

    /// <summary>An install id as events carry it.</summary>
    public string Spell(Guid id) => InstallIdText.Of(Definition, id);

    /// <summary>Whether this run is one in continuous integration that the app marks: its id is its own, and nothing of it is kept.</summary>
    public bool IsMarkedCi => Definition.Ci == CiPolicy.Mark && Reader.CiSign() is not null;

    /// <summary>The body of a request for an event, with example values and this machine's context. Makes no id: an example stands for one that is missing.</summary>
    public string Sample(ShapePlan plan, ConsentDecision decision)
    {
        HostFacts Host(bool wantsId) => new(Definition, _options.Version, () => IsMarkedCi ? new InstallId(ConstantId.Value, isCi: true) : Ids.Find(Endpoint.Url) ?? new InstallId(ConstantId.Value), Surroundings);
        byte[] context;
        try
        {
            context = _context(Host, decision.IsOn ? decision.Agreed : AgreedFields.All, constantIds: false, new PseudonymKey(() => new PseudonymKeys(Store).Find() ?? PseudonymKey.Constant.Bytes.ToArray()));
        }
        catch (Exception)
        {
            // The app's own code; a command still shows the rest.
            context = ContextJson.Empty;
        }

        return SamplePayload.Compose(Definition, plan, context, decision.IsOn ? plan.Mask(decision.Agreed) : plan.Everything, Endpoint.Url);
    }

    /// <summary>Makes the id, now that somebody said yes, where the app sends one.</summary>
    public void MakeId(ConsentDecision decision)
    {
        if (decision is { IsOn: true, Endpoint: { } endpoint } && SendsId && !IsMarkedCi)
        {
            Ids.GetOrCreate(endpoint);
        }
    }
}
