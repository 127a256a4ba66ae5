using System.Text.RegularExpressions;
using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>The page: docglow telemetry enable, disable and status.</summary>
public sealed partial class CommandTests : IDisposable
{
    private readonly DocglowSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public CommandTests() => _sandbox.SendTo(_receiver);

    [Fact]
    public async Task Status_says_that_nobody_has_switched_it_on()
    {
        RunResult status = await _sandbox.RunAsync("telemetry", "status");
        Assert.Equal(0, status.ExitCode);
        Assert.StartsWith("telemetry: off. nobody has switched it on.", status.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Status_names_every_variable_and_the_endpoint()
    {
        string status = (await _sandbox.RunAsync("telemetry", "status")).Output;
        foreach (string name in (string[])["DOCGLOW_NO_TELEMETRY", "DOCGLOW_TELEMETRY", "DOCGLOW_TELEMETRY_ENDPOINT", "DO_NOT_TRACK", _receiver.Url])
            Assert.Contains(name, status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_names_the_switch_that_decided()
    {
        _sandbox["DOCGLOW_NO_TELEMETRY"] = "1";
        Assert.StartsWith("telemetry: off. DOCGLOW_NO_TELEMETRY=1 (environment).", (await _sandbox.RunAsync("telemetry", "status")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_names_the_line_of_the_project_file_that_decided()
    {
        _sandbox.WriteProjectFile("title: Shop\ntelemetry:\n  enabled: false\n");
        Assert.StartsWith("telemetry: off. telemetry.enabled: false (docglow.yml:3).", (await _sandbox.RunAsync("telemetry", "status")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enable_shows_every_field_and_says_how_to_switch_it_off()
    {
        RunResult enable = await _sandbox.RunAsync("telemetry", "enable");
        Assert.Equal((0, ""), (enable.ExitCode, enable.Error));
        Assert.StartsWith($"Telemetry is on. Sent to {_receiver.Url}:", enable.Output, StringComparison.Ordinal);
        foreach (string key in PageExample.Json.EnumerateObject().Select(member => member.Name).Where(name => name != "schema_version"))
            Assert.Contains(key, enable.Output, StringComparison.Ordinal);
        Assert.Contains("docglow telemetry off", enable.Output, StringComparison.Ordinal);
        Assert.Contains("DOCGLOW_NO_TELEMETRY=1", enable.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enable_makes_the_id_that_status_shows_and_events_carry()
    {
        await _sandbox.RunAsync("telemetry", "enable");
        string id = Uuid().Match((await _sandbox.RunAsync("telemetry", "status")).Output).Value;
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
        await _sandbox.RunAsync("health");
        Assert.Equal(id, (await _receiver.NextAsync()).Json.GetProperty("instance_id").GetString());
    }

    [Fact]
    public async Task Enable_and_status_send_nothing()
    {
        await _sandbox.RunAsync("telemetry", "enable");
        await _sandbox.RunAsync("telemetry", "status");
        Assert.Equal(0, _receiver.Connections);
        Assert.Empty(_sandbox.SpoolFiles);
    }

    [Fact]
    public async Task Disable_deletes_the_id_and_what_waits_and_says_which()
    {
        await _sandbox.RunAsync("telemetry", "enable");
        string id = Uuid().Match((await _sandbox.RunAsync("telemetry", "status")).Output).Value;
        await _sandbox.RunAsync("generate");
        Assert.Single(_sandbox.SpoolFiles);

        RunResult disable = await _sandbox.RunAsync("telemetry", "disable");
        Assert.Equal((0, ""), (disable.ExitCode, disable.Error));
        Assert.StartsWith("Telemetry is off.", disable.Output, StringComparison.Ordinal);
        Assert.Contains(id, disable.Output, StringComparison.Ordinal);
        Assert.Contains("https://github.com/docglow/docglow/issues", disable.Output, StringComparison.Ordinal);
        Assert.Empty(_sandbox.SpoolFiles);
        Assert.DoesNotContain(id, File.ReadAllText(_sandbox.StateFile), StringComparison.Ordinal);
        Assert.DoesNotContain(id, (await _sandbox.RunAsync("telemetry", "status")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_disable_and_enable_the_id_is_another()
    {
        await _sandbox.RunAsync("telemetry", "enable");
        string first = Uuid().Match((await _sandbox.RunAsync("telemetry", "status")).Output).Value;
        await _sandbox.RunAsync("telemetry", "disable");
        await _sandbox.RunAsync("telemetry", "enable");
        string second = Uuid().Match((await _sandbox.RunAsync("telemetry", "status")).Output).Value;
        Assert.NotEqual("", first);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task A_switch_that_cannot_be_stored_is_a_failure()
    {
        string blocked = Path.Join(_sandbox.Home, "blocked");
        File.WriteAllText(blocked, "");
        _sandbox["XDG_STATE_HOME"] = blocked;
        RunResult disable = await _sandbox.RunAsync("telemetry", "disable");
        Assert.Equal(1, disable.ExitCode);
        Assert.Contains("could NOT be switched off", disable.Error, StringComparison.Ordinal);
        Assert.Contains("DOCGLOW_NO_TELEMETRY=1", disable.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")]
    private static partial Regex Uuid();
}
