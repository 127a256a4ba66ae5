using System.Text.Json;
using Plainsight.State;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Cli;

/// <summary>Runs commands of an app on a machine of its own.</summary>
public abstract class CommandTest : IDisposable
{
    private protected World World { get; } = new();

    private protected TelemetryDefinition Definition { get; set; } = Apps.Docglow();

    private protected string Output => World.Out.ToString();

    private protected string Errors => World.Error.ToString();

    private protected string FirstLine => Output.Split('\n')[0];

    public void Dispose()
    {
        World.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Runs <c>docglow telemetry …</c>; the output before it is forgotten.</summary>
    private protected int? Run(params string[] args)
    {
        World.Out.GetStringBuilder().Clear();
        World.Error.GetStringBuilder().Clear();
        return TelemetryCommand.Run(Definition, static host => new DocglowContext(host.InstallId), ["telemetry", .. args], World.Configure);
    }

    private protected JsonElement RunJson(params string[] args)
    {
        Assert.Equal(0, Run([.. args, "--json"]));
        return JsonDocument.Parse(Output).RootElement;
    }

    private protected RecordedState State => World.Store.Read();
}
