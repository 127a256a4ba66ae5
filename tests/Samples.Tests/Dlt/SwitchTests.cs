using Samples.Tests.Harness;

namespace Samples.Tests.Dlt;

/// <summary>The page: <c>--disable-telemetry</c>, <c>--enable-telemetry</c> and <c>dlt telemetry</c>.</summary>
public sealed class SwitchTests : IDisposable
{
    private const string Settings = "# acme\r\n[load]\r\nworkers = 2\r\n\r\n[runtime]  # shared\r\nlog_level = \"INFO\"\r\n";

    private readonly DltSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public SwitchTests() => _sandbox.SendTo(_receiver);

    [Fact]
    public async Task Disable_beside_a_command_lasts_and_the_command_runs()
    {
        RunResult init = await _sandbox.RunAsync("--disable-telemetry", "init", "chess", "duckdb");
        Assert.Equal((0, ""), (init.ExitCode, init.Error));
        Assert.True(File.Exists(Path.Join(_sandbox.Project, "chess.csv")));

        _sandbox[DltSandbox.Debug] = "DEBUG";
        RunResult later = await _sandbox.RunAsync("run", "chess.csv");
        Assert.Equal((0, ""), (later.ExitCode, later.Error));
        Assert.Equal(0, _receiver.Connections);

        await _sandbox.RunAsync("run", "chess.csv", "--enable-telemetry");
        Assert.NotNull(_receiver.Taken());
    }

    [Fact]
    public async Task Disable_changes_one_line_of_the_projects_file_and_keeps_the_others()
    {
        _sandbox.Write(DltSandbox.ProjectFile, Settings);
        await _sandbox.RunAsync("--disable-telemetry");
        Assert.Equal(Settings.Replace("# shared\r\n", "# shared\r\ndlthub_telemetry = false\r\n", StringComparison.Ordinal), ReadProject());
        await _sandbox.RunAsync("--enable-telemetry");
        Assert.Equal(Settings.Replace("# shared\r\n", "# shared\r\ndlthub_telemetry = true\r\n", StringComparison.Ordinal), ReadProject());
    }

    [Fact]
    public async Task Disable_writes_the_global_file_and_keeps_its_other_lines()
    {
        _sandbox.WriteGlobal(Settings);
        await _sandbox.RunAsync("--disable-telemetry");
        Assert.Equal(Settings.Replace("# shared\r\n", "# shared\r\ndlthub_telemetry = false\r\n", StringComparison.Ordinal), File.ReadAllText(_sandbox.GlobalFile));

        File.Delete(_sandbox.GlobalFile);
        Directory.Delete(Path.GetDirectoryName(_sandbox.GlobalFile)!);
        await _sandbox.RunAsync("--enable-telemetry");
        Assert.Equal("[runtime]\ndlthub_telemetry = true\n", File.ReadAllText(_sandbox.GlobalFile));
    }

    [Fact]
    public async Task A_yes_that_is_committed_does_not_override_the_no_of_the_person()
    {
        await _sandbox.RunAsync("--disable-telemetry");
        _sandbox.WriteSettings("true", "false");
        Assert.StartsWith("telemetry: off. false (", (await _sandbox.RunAsync("telemetry")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_of_the_project_switches_it_off_and_status_names_the_line()
    {
        _sandbox.WriteSettings("false", "true");
        Assert.StartsWith($"telemetry: off. false ({Path.Join(".dlt", "config.toml")}:2).", (await _sandbox.RunAsync("telemetry")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_run_that_shows_the_notice_sends_nothing_and_the_next_one_does()
    {
        _sandbox[DltSandbox.Debug] = "DEBUG";
        RunResult first = await _sandbox.RunAsync("run", "fresh.csv");
        Assert.StartsWith("dlt reports how it is used", first.Error, StringComparison.Ordinal);
        Assert.Equal(0, _receiver.Connections);
        await _sandbox.RunAsync("run", "fresh.csv");
        Assert.NotNull(_receiver.Taken());
    }

    [Fact]
    public async Task Continuous_integration_is_marked_and_leaves_nothing_behind()
    {
        _sandbox["BUILDKITE"] = "true";
        IReadOnlyDictionary<string, System.Text.Json.JsonElement> sent = await _sandbox.SentByAsync(_receiver, "init", "chess", "duckdb");
        Assert.True(sent["command_init"].GetProperty("context").GetProperty("ci_run").GetBoolean());
        Assert.Matches("^ci-[0-9a-f]{32}$", sent["command_init"].GetProperty("anonymousId").GetString());
        Assert.Empty(_sandbox.SpoolFiles);
        Assert.False(File.Exists(_sandbox.StateFile));
    }

    [Fact]
    public async Task Disable_makes_no_file_in_a_project_without_one()
    {
        await _sandbox.RunAsync("--disable-telemetry");
        Assert.False(Directory.Exists(Path.Join(_sandbox.Project, ".dlt")));
    }

    [Fact]
    public async Task Telemetry_tells_the_status_and_what_decides()
    {
        await _sandbox.RunAsync("--disable-telemetry");
        RunResult status = await _sandbox.RunAsync("telemetry");
        Assert.Equal(0, status.ExitCode);
        Assert.StartsWith("telemetry: off.", status.Output, StringComparison.Ordinal);

        _sandbox[DltSandbox.Switch] = "true";
        Assert.StartsWith("telemetry: on. RUNTIME__DLTHUB_TELEMETRY=true (environment).", (await _sandbox.RunAsync("telemetry")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_telemetry_is_an_event_too()
    {
        _sandbox.SendNow(_receiver);
        Assert.Equal("telemetry", (await _sandbox.SentByAsync(_receiver, "telemetry"))["command"].GetProperty("properties").GetProperty("event_name").GetString());
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    private string ReadProject() => File.ReadAllText(Path.Join(_sandbox.Project, DltSandbox.ProjectFile));
}
