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
