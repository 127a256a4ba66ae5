using Samples.Tests.Harness;

namespace Samples.Tests.Processes;

/// <summary>A process in which telemetry is off is the process without telemetry: no thread, no file, no directory, no socket, and nothing loaded that only telemetry needs.</summary>
public sealed class OffProcessTests : IDisposable
{
    private static readonly string[] Heavy = ["System.Net.Http", "System.Net.Sockets", "System.Text.Json", "System.Security.Cryptography", "System.Diagnostics.Process"];

    private readonly ProcessSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public OffProcessTests()
    {
        // The platform's own socket for debuggers, its own files and its own compiler thread are not what is looked for.
        _sandbox["DOTNET_EnableDiagnostics"] = "0";
        _sandbox["DOTNET_TieredCompilation"] = "0";
        _sandbox["KILL_TELEMETRY"] = null;
        _sandbox["KILL_KEY"] = "a-public-key";
        _sandbox.SendTo(_receiver);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    [Theory]
    [InlineData("nobody agreed", "Json")]
    [InlineData("nobody agreed, protobuf", "Otlp")]
    [InlineData("the kill switch of everybody", "Json", "DO_NOT_TRACK=1")]
    [InlineData("the kill switch of everybody, over a yes", "Json", "DO_NOT_TRACK=1", "KILL_TELEMETRY=1")]
    [InlineData("the app's kill switch", "Json", "KILL_NO_TELEMETRY=yes", "KILL_TELEMETRY=1")]
    [InlineData("the app's switch", "Json", "KILL_TELEMETRY=0")]
    [InlineData("a switch that can't be read", "Json", "KILL_TELEMETRY=perhaps")]
    [InlineData("a build without a key", "PostHog", "KILL_KEY=", "KILL_TELEMETRY=1")]
    [InlineData("a build without a receiver", "Json", "KILL_ENDPOINT=", "KILL_TELEMETRY=1")]
    [InlineData("a receiver without encryption", "Json", "KILL_ENDPOINT=http://receiver.example/", "KILL_TELEMETRY=1")]
    [InlineData("continuous integration", "Json", "CI=true")]
    [InlineData("no home", "Json", "HOME=", "XDG_STATE_HOME=")]
    public async Task Off_leaves_no_trace_in_the_process_and_on_the_disk(string why, string sink, params string[] variables)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        foreach (string variable in variables)
            _sandbox[variable.Split('=')[0]] = variable[(variable.IndexOf('=') + 1)..];

        await ExpectNothingAsync(why, sink);
    }

    [Fact]
    public async Task A_recorded_no_leaves_no_trace_but_itself()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        Assert.Equal(0, (await _sandbox.RunAsync("telemetry", "off")).ExitCode);

        await ExpectNothingAsync("a recorded no", "Json");
    }

    [Fact]
    public async Task The_file_of_the_whole_machine_leaves_no_trace()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && NoContainer.MayMount, "reads /proc, and needs an /etc of its own");
        _sandbox["KILL_TELEMETRY"] = "1";

        await ExpectNothingAsync("a machine-wide file", "Json", "exec unshare --mount sh -c 'mount -t tmpfs tmpfs /etc && mkdir /etc/plainsight && : > /etc/plainsight/off && exec \"$@\"' sh \"$@\"");
    }

    [Fact]
    public async Task The_switch_of_whoever_embeds_the_program_leaves_no_trace()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        _sandbox["KILL_TELEMETRY"] = "1";
        string settings = File.ReadAllText(Path.ChangeExtension(new SampleProgram("Kill").Library, ".runtimeconfig.json"));
        _sandbox.Write("embedded.json", settings.Replace("\"configProperties\": {", "\"configProperties\": { \"Plainsight.Off\": true,", StringComparison.Ordinal));

        await ExpectNothingAsync("the embedder", "Json", "dotnet=$1; shift 2; exec \"$dotnet\" exec --runtimeconfig embedded.json \"$@\"");
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_leaves_no_trace()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        await _sandbox.RunAsync("telemetry", "on");
        File.WriteAllText(_sandbox.StateFile, "consent yes");

        await ExpectNothingAsync("a state that can't be read", "Json");
    }

    [Fact]
    public async Task On_is_seen_by_all_the_same_means()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        _sandbox["KILL_TELEMETRY"] = "1";
        string[] before = _sandbox.Everything;

        string[] seen = await LookAsync("Json", "flush");

        Assert.Contains("on True", seen);
        Assert.Contains("thread telemetry", seen);
        Assert.Contains("assembly System.Net.Http", seen);
        Assert.Contains("assembly System.Security.Cryptography", seen);
        Assert.NotEqual(before, _sandbox.Everything);
        Assert.Equal(1, _receiver.Connections);
    }

    [Fact]
    public async Task A_short_run_that_is_on_loads_neither_network_nor_json_nor_cryptography_once_the_id_is_made()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        Assert.Equal(0, (await _sandbox.RunAsync("telemetry", "on")).ExitCode);

        // Somebody else drains, so that this run only records.
        using FileStream held = new(Path.Join(Path.GetDirectoryName(_sandbox.StateFile), "drain.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        string[] seen = await LookAsync("Json");

        Assert.Contains("on True", seen);
        Assert.Single(_sandbox.SpoolFiles);
        Assert.Equal([], seen.Intersect(Heavy.Select(static name => "assembly " + name)));
        Assert.DoesNotContain(seen, static line => line.StartsWith("socket ", StringComparison.Ordinal));
    }

    private async Task ExpectNothingAsync(string why, string sink, string script = "exec \"$@\"")
    {
        string[] before = _sandbox.Everything;

        string[] seen = Seen(await _sandbox.RunInShellAsync(script, "look", sink));

        Assert.Contains("on False", seen);
        Assert.Equal([], seen.Where(static line => line.StartsWith("thread ", StringComparison.Ordinal) || line.StartsWith("socket ", StringComparison.Ordinal)).Select(line => $"{why}: {line}"));
        Assert.Equal([], seen.Intersect(Heavy.Select(static name => "assembly " + name)).Select(line => $"{why}: {line}"));
        Assert.Equal(before, _sandbox.Everything);
        Assert.Equal(0, _receiver.Connections);
    }

    private async Task<string[]> LookAsync(params string[] args) => Seen(await _sandbox.RunAsync(["look", .. args]));

    private static string[] Seen(RunResult run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output.Split('\n');
    }
}
