using System.Diagnostics;
using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>A run leaves its event on this disk; a later run sends it in the background.</summary>
public sealed class DeliveryTests : IDisposable
{
    private readonly DocglowSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public DeliveryTests() => _sandbox.SendTo(_receiver);

    [Fact]
    public async Task A_run_sends_in_the_background_what_an_earlier_run_left()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a named pipe in the file system");
        await _sandbox.RunAsync("telemetry", "enable");
        await _sandbox.RunAsync("generate", "--slim");
        Assert.Single(_sandbox.SpoolFiles);
        Assert.Equal(0, _receiver.Connections);

        // The second run works for as long as its manifest takes to come.
        string manifest = _sandbox.ReplaceManifestByPipe();
        Process second = _sandbox.Start("generate");
        ReceivedRequest sent = await _receiver.NextAsync();
        await File.WriteAllTextAsync(_sandbox.ManifestFile, manifest);
        await second.WaitForExitAsync();

        Assert.Equal(0, second.ExitCode);
        Assert.Equal("""["slim"]""", sent.Json.GetProperty("features_used").GetRawText());
        Assert.Equal("POST /v1/telemetry/events HTTP/1.1", sent.RequestLine);
        Assert.Equal("application/json", sent.Header("Content-Type"));
        Assert.Null(sent.Header("Cookie"));
    }

    [Fact]
    public async Task A_run_that_nobody_watches_opens_no_connection_for_its_own_event()
    {
        await _sandbox.RunAsync("telemetry", "enable");
        await _sandbox.RunAsync("generate");
        Assert.Single(_sandbox.SpoolFiles);
        Assert.Equal(0, _receiver.Connections);
    }

    [Fact]
    public async Task An_event_keeps_its_field_out_that_was_not_shown_when_somebody_agreed()
    {
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
        await _sandbox.RunAsync("telemetry", "enable");
        ForgetOneField();
        await _sandbox.RunAsync("generate", "--static");
        string[] all = [.. JsonShape.Keys(PageExample.Json).Where(key => key != "schema_version")];
        string[] sent = JsonShape.Keys((await _receiver.NextAsync()).Json);
        Assert.Single(all.Select(key => key.TrimEnd('[', ']')).Distinct().Except(sent.Select(key => key.TrimEnd('[', ']'))));
        Assert.Contains("schema_version", sent);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    // The state lists what was shown as hashes of eight hex digits.
    private void ForgetOneField()
    {
        string[] lines = File.ReadAllLines(_sandbox.StateFile);
        int agreed = Array.FindIndex(lines, line => line.StartsWith("agreed ", StringComparison.Ordinal));
        lines[agreed] = lines[agreed][..lines[agreed].LastIndexOf(' ')];
        File.WriteAllText(_sandbox.StateFile, string.Join('\n', lines) + "\n");
    }
}
