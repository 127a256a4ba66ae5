using System.Text;
using Samples.Tests.Harness;

namespace Samples.Tests.Processes;

/// <summary>A process per sink, in surroundings full of things that say whose computer it is: none of them leaves it, or is kept.</summary>
public sealed class CanaryTests : IDisposable
{
    private const string Canary = "canary7f3a";
    private const string Bypass = "0pen-sesame";

    private readonly ProcessSandbox _sandbox = new();

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("Json", "/")]
    [InlineData("PostHog", "/batch/")]
    [InlineData("Segment", "/v1/batch")]
    [InlineData("Otlp", "/v1/logs")]
    [InlineData("OtlpJson", "/v1/logs")]
    [InlineData("CloudEvents", "/events")]
    [InlineData("File", "")]
    public async Task Nothing_of_the_surroundings_is_sent_kept_or_shown(string sink, string path)
    {
        string home = Path.Join(_sandbox.Home, Canary, "telemetry-home");
        Directory.CreateDirectory(home);
        _sandbox["HOME"] = home;
        _sandbox["XDG_STATE_HOME"] = Path.Join(home, "state");
        foreach (string variable in (string[])["USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME", "EMAIL", "GIT_AUTHOR_NAME", "AWS_SECRET_ACCESS_KEY", "LANG_X", "SSH_CONNECTION"])
        {
            _sandbox[variable] = $"{Canary}-{variable}";
        }

        _sandbox["CANARY_BAGGAGE"] = Canary + "@example.com";
        _sandbox["KILL_KEY"] = "a-public-key";
        _sandbox["KILL_BYPASS"] = Bypass;
        _sandbox["KILL_TRACE"] = "1";
        _sandbox.Write(".git/config", $"[remote \"origin\"]\n\turl = https://example.com/{Canary}/{Canary}.git\n");
        using var receiver = new Receiver(ReceiverAnswer.NoContent, path);
        string file = Path.Join(Directory.CreateTempSubdirectory("sink-").FullName, "events.ndj");
        _sandbox["KILL_ENDPOINT"] = sink == "File" ? file : receiver.Url;

        RunResult left = await _sandbox.RunAsync("once", sink, Canary + "-argument");
        string[] waiting = _sandbox.Kept;
        RunResult sent = await _sandbox.RunAsync("once", sink, "flush", Canary + "-argument");

        var seen = new List<string>([left.Output, left.Error, sent.Output, sent.Error, .. waiting, .. _sandbox.Kept]);
        ReceivedRequest? request = sink == "File" ? null : await receiver.NextAsync();
        string[] wire = request is null ? [File.ReadAllText(file)] : [request.Head, Encoding.Latin1.GetString(request.Body)];
        Assert.Contains("written", wire[^1], StringComparison.Ordinal);
        Assert.Contains("telemetry: recorded written", left.Error, StringComparison.Ordinal);
        Assert.NotEmpty(waiting);
        foreach (string text in seen.Concat(wire))
        {
            Assert.DoesNotContain(Canary, text, StringComparison.OrdinalIgnoreCase);
            Assert.False(Environment.MachineName.Length > 5 && text.Contains(Environment.MachineName, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(_sandbox.Project, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.All(seen, text => Assert.DoesNotContain(Bypass, text, StringComparison.Ordinal));
        Assert.Equal(request is null ? null : Bypass, request?.Header("x-bypass"));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
