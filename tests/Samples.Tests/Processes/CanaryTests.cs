using System.Text;
using Samples.Tests.Harness;

namespace Samples.Tests.Processes;

/// <summary>A process per sink, in surroundings full of things that say whose computer it is: none of them leaves it, or is kept.</summary>
public sealed class CanaryTests : IDisposable
{
    private const string Canary = "canary7f3a";
    private const string Bypass = "0pen-sesame";
    private const string Key = "a-public-key";

    // Whatever a library may look at by itself.
    private static readonly string[] Variables =
    [
        "USER", "LOGNAME", "USERNAME", "USERPROFILE", "USERDOMAIN", "SUDO_USER", "HOSTNAME", "HOST", "COMPUTERNAME", "NAME", "EMAIL", "PWD", "OLDPWD", "LANG_X", "MAIL", "SHELL", "DISPLAY",
        "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_DIR", "AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "SSH_CONNECTION", "SSH_AUTH_SOCK", "VIRTUAL_ENV", "CONDA_PREFIX",
        "OTEL_RESOURCE_ATTRIBUTES", "OTEL_SERVICE_NAME", "OTEL_EXPORTER_OTLP_HEADERS", "TRACEPARENT", "TRACESTATE", "BAGGAGE", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "KILL_SOMETHING_ELSE",
    ];

    private readonly ProcessSandbox _sandbox = new();

    private string StateHome => Path.Join(_sandbox.Home, Canary, "telemetry-home");

    private string WorkingDirectory => Path.Join(_sandbox.Project, Canary);

    public void Dispose() => _sandbox.Dispose();

    [Theory]
    [InlineData("Json", "/")]
    [InlineData("Json", "/", "flat")]
    [InlineData("PostHog", "/batch/")]
    [InlineData("PostHog", "/i/v0/e/")]
    [InlineData("Segment", "/v1/batch")]
    [InlineData("Segment", "/v1/track")]
    [InlineData("Otlp", "/v1/logs")]
    [InlineData("OtlpJson", "/v1/logs")]
    [InlineData("CloudEvents", "/events")]
    [InlineData("File", "")]
    public async Task Nothing_of_the_surroundings_is_sent_kept_or_shown(string sink, string path, params string[] words)
    {
        Surround();
        using var receiver = new Receiver(ReceiverAnswer.NoContent, path);
        string file = Path.Join(Directory.CreateTempSubdirectory("sink-").FullName, "events.ndj");
        _sandbox["KILL_ENDPOINT"] = sink == "File" ? file : receiver.Url;

        RunResult left = await RunAsync(["once", sink, .. words]);
        string[] waiting = _sandbox.Kept;
        RunResult sent = await RunAsync(["once", sink, .. words, "flush"]);
        RunResult log = await RunAsync(["telemetry", "log"]);

        ReceivedRequest? request = sink == "File" ? null : await receiver.NextAsync();
        string[] wire = request is null ? [File.ReadAllText(file)] : [request.Head, Encoding.Latin1.GetString(request.Body)];
        Assert.Contains("written", wire[^1], StringComparison.Ordinal);
        Assert.Contains("telemetry: recorded written", left.Error, StringComparison.Ordinal);
        Assert.NotEmpty(waiting);
        Assert.Superset(new HashSet<string>(["state", "sent.log", "sched"]), Directory.EnumerateFiles(StateHome, "*", SearchOption.AllDirectories).Select(each => Path.GetFileName(each)).ToHashSet());
        string[] seen = [left.Output, left.Error, sent.Output, sent.Error, .. waiting, .. _sandbox.Kept];
        foreach (string text in (string[])[.. seen, .. wire])
        {
            Assert.DoesNotContain(Canary, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(_sandbox.Home, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(_sandbox.Project, text, StringComparison.OrdinalIgnoreCase);
            Assert.False(Environment.MachineName.Length > 5 && text.Contains(Environment.MachineName, StringComparison.OrdinalIgnoreCase));
        }

        // What the receiver alone is to know, it alone knows.
        Assert.All(seen.Append(log.Output), text => Assert.DoesNotContain(Bypass, text, StringComparison.Ordinal));
        Assert.All(seen.Append(log.Output), text => Assert.DoesNotContain(Key, text, StringComparison.Ordinal));
        Assert.Equal(request is null ? null : Bypass, request?.Header("x-bypass"));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private void Surround()
    {
        Directory.CreateDirectory(StateHome);
        foreach (string variable in Variables)
        {
            _sandbox[variable] = $"/{Canary}/{variable}";
        }

        _sandbox["HOME"] = StateHome;
        _sandbox["XDG_STATE_HOME"] = Path.Join(StateHome, "state");
        _sandbox["HTTP_PROXY"] = $"http://{Canary}:{Canary}@127.0.0.1:1";
        _sandbox["NO_PROXY"] = $"{Canary}.example";
        _sandbox["CANARY_BAGGAGE"] = Canary + "@example.com";
        _sandbox["KILL_KEY"] = Key;
        _sandbox["KILL_BYPASS"] = Bypass;
        _sandbox["KILL_TRACE"] = "1";
        _sandbox.Write($"{Canary}/.git/config", $"[user]\n\temail = {Canary}@example.com\n[remote \"origin\"]\n\turl = https://example.com/{Canary}/{Canary}.git\n");
        _sandbox.Write("passwd", $"{Canary}-user:x:{(OperatingSystem.IsWindows() ? "" : "0")}:0:{Canary} of {Canary}:/{Canary}:/bin/sh\n");
    }

    // In a directory, and where that is possible under a user and on a host, with names that tell something.
    private Task<RunResult> RunAsync(string[] words)
    {
        string inside = $"cd '{WorkingDirectory}' && exec \"$@\"";
        string script = NoContainer.MayMount
            ? $"exec unshare --mount --uts sh -c 'mount --bind \"$0\" /etc/passwd && echo {Canary}-host > /proc/sys/kernel/hostname && {inside.Replace("'", "", StringComparison.Ordinal)}' '{Path.Join(_sandbox.Project, "passwd")}' \"$@\""
            : inside;
        return _sandbox.RunInShellAsync(script, [.. words, Canary + "-argument"]);
    }
}
