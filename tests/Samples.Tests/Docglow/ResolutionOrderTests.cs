using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>The page's resolution order: kill switch, variable, docglow.yml, recorded answer, off. The first that speaks wins.</summary>
public sealed class ResolutionOrderTests : IDisposable
{
    private const string Yes = "telemetry:\n  enabled: true\n";
    private const string No = "telemetry:\n  enabled: false\n";

    private readonly DocglowSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public ResolutionOrderTests()
    {
        _sandbox.SendTo(_receiver);
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
    }

    [Theory]
    [InlineData("DOCGLOW_NO_TELEMETRY", "1")]
    [InlineData("DOCGLOW_NO_TELEMETRY", "y")]
    [InlineData("DOCGLOW_NO_TELEMETRY", "please")]
    [InlineData("DO_NOT_TRACK", "1")]
    public async Task A_kill_switch_beats_every_yes(string variable, string value)
    {
        await _sandbox.RunAsync("telemetry", "enable");
        _sandbox.WriteProjectFile(Yes);
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        _sandbox[variable] = value;
        await ExpectNothingAsync();
    }

    [Fact]
    public async Task The_variable_set_to_0_beats_the_project_and_a_recorded_yes()
    {
        await _sandbox.RunAsync("telemetry", "enable");
        _sandbox.WriteProjectFile(Yes);
        _sandbox["DOCGLOW_TELEMETRY"] = "0";
        await ExpectNothingAsync();
    }

    [Fact]
    public async Task The_variable_set_to_1_beats_the_project_and_a_recorded_no()
    {
        await _sandbox.RunAsync("telemetry", "disable");
        _sandbox.WriteProjectFile(No);
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        await ExpectOneEventAsync();
    }

    [Theory]
    [InlineData(No)]
    [InlineData("telemetry:\n  enabled: \"false\"\n")]
    [InlineData("telemetry: { enabled: 'no' }\n")]
    public async Task A_no_of_the_project_beats_a_recorded_yes(string text)
    {
        await _sandbox.RunAsync("telemetry", "enable");
        _sandbox.WriteProjectFile(text);
        await ExpectNothingAsync();
    }

    [Fact]
    public async Task A_recorded_no_beats_a_yes_of_the_project()
    {
        await _sandbox.RunAsync("telemetry", "disable");
        _sandbox.WriteProjectFile(Yes);
        await ExpectNothingAsync();
    }

    // The real tool forgets a refusal whose file a newer version has written.
    [Fact]
    public async Task A_recorded_no_of_a_newer_version_stays_a_no()
    {
        await _sandbox.RunAsync("telemetry", "disable");
        string state = File.ReadAllText(_sandbox.StateFile).Replace("plainsight-state 1", "plainsight-state 2", StringComparison.Ordinal);
        File.WriteAllText(_sandbox.StateFile, state);
        _sandbox.WriteProjectFile(Yes);
        await ExpectNothingAsync();
        Assert.Equal(state, File.ReadAllText(_sandbox.StateFile));
    }

    [Theory]
    [InlineData("docglow.yml")]
    [InlineData("docglow.yaml")]
    public async Task A_yes_of_the_project_is_enough_when_nobody_answered(string name)
    {
        _sandbox.WriteProjectFile(Yes, name);
        await ExpectOneEventAsync();
    }

    [Fact]
    public async Task A_recorded_yes_is_enough_when_nothing_else_speaks()
    {
        await _sandbox.RunAsync("telemetry", "enable");
        _sandbox.WriteProjectFile("title: Shop\n");
        await ExpectOneEventAsync();
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    private async Task ExpectOneEventAsync()
    {
        await _sandbox.RunAsync("health");
        await _receiver.NextAsync();
        Assert.Equal(1, _receiver.Connections);
    }

    private async Task ExpectNothingAsync()
    {
        RunResult run = await _sandbox.RunAsync("health");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Empty(_sandbox.SpoolFiles);
        Assert.Equal(0, _receiver.Connections);
    }
}
