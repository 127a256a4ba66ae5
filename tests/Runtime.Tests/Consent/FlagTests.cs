using Plainsight.Consent;
using Plainsight.Settings;
using Plainsight.State;

namespace Plainsight.Tests.Consent;

public sealed class FlagTests : IDisposable
{
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData("build --no-telemetry", "No", "--no-telemetry")]
    [InlineData("--no-telemetry=TRUE", "No", "--no-telemetry=TRUE")]
    [InlineData("--no-telemetry=please", "Unreadable", "--no-telemetry=please")]
    [InlineData("--no-telemetry=false", "NotSet", "")]
    [InlineData("--no-telemetry=", "NotSet", "")]
    [InlineData("--telemetry", "Yes", "--telemetry")]
    [InlineData("--telemetry=on", "Yes", "--telemetry=on")]
    [InlineData("--telemetry=off", "No", "--telemetry=off")]
    [InlineData("--telemetry='n'", "No", "--telemetry='n'")]
    [InlineData("--telemetry=nope", "Unreadable", "--telemetry=nope")]
    [InlineData("--telemetry=", "NotSet", "")]
    [InlineData("--telemetry --no-telemetry", "No", "--no-telemetry")]
    [InlineData("--no-telemetry --telemetry", "No", "--no-telemetry")]
    [InlineData("--no-telemetry=false --telemetry", "Yes", "--telemetry")]
    [InlineData("--telemetry=maybe --telemetry", "Unreadable", "--telemetry=maybe")]
    [InlineData("run -- --no-telemetry", "NotSet", "")]
    [InlineData("--telemetry -- --no-telemetry", "Yes", "--telemetry")]
    [InlineData("--NO-TELEMETRY --no-telemetry-please -no-telemetry no-telemetry --no", "NotSet", "")]
    [InlineData("--secret=--no-telemetry", "NotSet", "")]
    [InlineData("", "NotSet", "")]
    public void The_library_reads_the_arguments(string arguments, string value, string text)
    {
        var flag = FlagChoice.Read(arguments.Split(' '), "--no-telemetry", "--telemetry");
        Assert.Equal((value, text), (flag.Value.ToString(), flag.Text));
    }

    [Fact]
    public void An_argument_that_is_missing_is_no_flag() => Assert.Equal(SwitchValue.No, FlagChoice.Read([null, "--no-telemetry"], "--no-telemetry", null).Value);

    [Fact]
    public void One_flag_is_enough()
    {
        Assert.Equal(SwitchValue.NotSet, FlagChoice.Read(["--telemetry"], "--no-telemetry", null).Value);
        Assert.Equal(SwitchValue.No, FlagChoice.Read(["--telemetry=0"], null, "--telemetry").Value);
        Assert.Equal(SwitchValue.NotSet, FlagChoice.Read(["--no-telemetry"], null, "--telemetry").Value);
    }

    [Theory]
    [InlineData("--telemetry", "On", "--telemetry (command line)")]
    [InlineData("--no-telemetry", "Off", "--no-telemetry (command line)")]
    [InlineData("--telemetry=what\u001b[2J", "Off", "--telemetry=what?[2J (command line) can't be read and counts as off for this run")]
    public void The_flag_is_named(string argument, string state, string detail)
    {
        ConsentDecision decision = Decide(argument);
        Assert.Equal((state, ConsentSource.Flag, detail), (decision.State.ToString(), decision.Source, decision.Detail));
    }

    [Fact]
    public void A_kill_switch_is_stronger()
    {
        _world.Variables["DO_NOT_TRACK"] = "1";
        Assert.Equal(ConsentSource.DoNotTrack, Decide("--telemetry").Source);
    }

    [Fact]
    public void A_flag_that_nobody_looks_for_counts_as_off()
    {
        _world.Record(state => state.Agree([], _world.Store.Today));
        ConsentDecision decision = _world.Decide(Apps.Docglow(flags: true));
        Assert.Equal((ConsentState.Off, ConsentSource.Flag), (decision.State, decision.Source));
        Assert.Contains("--no-telemetry is declared, but this program does not hand over its arguments", decision.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void An_app_without_flags_hears_none()
    {
        var options = TelemetryOptions.From(Apps.Docglow(), options => options.Flag(["--no-telemetry", "--telemetry"]));
        Assert.Equal(ConsentSource.Default, ConsentResolver.Resolve(Apps.Docglow(), static _ => null, options!.Inputs, RecordedState.Empty).Source);
    }

    private ConsentDecision Decide(params string[] arguments)
    {
        TelemetryDefinition definition = Apps.Docglow(flags: true);
        _world.Inputs.Flag = FlagChoice.Read(arguments, definition.OffFlag, definition.OnFlag);
        return _world.Decide(definition);
    }
}
