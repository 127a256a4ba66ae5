using System.Diagnostics;
using System.Globalization;
using Samples.Tests.Harness;

namespace Samples.Tests.Processes;

/// <summary>The copy of a program that sends what short runs leave, seen from outside while it works.</summary>
public sealed class DrainCopyTests : IDisposable
{
    private const string Canary = "canary7f3a";

    private readonly ProcessSandbox _sandbox = new();
    private readonly Receiver _receiver = new(ReceiverAnswer.Nothing);

    public DrainCopyTests() => _sandbox.SendTo(_receiver);

    private string StateDirectory => Path.GetDirectoryName(_sandbox.StateFile)!;

    public void Dispose()
    {
        foreach (int copy in Copies())
        {
            Process.GetProcessById(copy).Kill();
        }

        _receiver.Dispose();
        _sandbox.Dispose();
    }

    [Fact]
    public async Task Copy_knows_and_holds_nothing_of_the_run_that_started_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        foreach (string variable in (string[])["USER", "EMAIL", "PWD", "OLDPWD", "GITHUB_TOKEN", "AWS_SECRET_ACCESS_KEY", "OTEL_RESOURCE_ATTRIBUTES", "DOTNET_STARTUP_HOOKS_X", "LD_LIBRARY_PATH"])
            _sandbox[variable] = $"/{Canary}/{variable}";
        _sandbox["KILL_BYPASS"] = "0pen-sesame";

        // A script's lock, and its pipe, are open in the run as well.
        string file = Path.Join(_sandbox.Home, Canary + ".lock");
        RunResult run = await _sandbox.RunInShellAsync($"exec 8>'{file}' 9<'{file}'; exec \"$@\"", "once", "Json", "child", Canary + "-argument");
        await _receiver.NextAsync();
        int copy = Assert.Single(Copies());
        string proc = $"/proc/{copy}";

        Assert.Equal((7, "recorded 1", ""), (run.ExitCode, run.Output.Trim(), run.Error));
        string environment = File.ReadAllText(proc + "/environ");
        Assert.DoesNotContain(Canary, environment, StringComparison.Ordinal);
        Assert.Contains("KILL_BYPASS=0pen-sesame\0", environment, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, File.ReadAllText(proc + "/cmdline"), StringComparison.Ordinal);
        Assert.EndsWith("\0telemetry\0status\0", File.ReadAllText(proc + "/cmdline"), StringComparison.Ordinal);
        Assert.Equal(StateDirectory, new FileInfo(proc + "/cwd").LinkTarget);
        string[] open = [.. Directory.GetFiles(proc + "/fd").Select(static descriptor => new FileInfo(descriptor).LinkTarget ?? "")];
        Assert.DoesNotContain(open, static target => target.Contains(Canary, StringComparison.Ordinal));

        // The sixth word after the name is the session: its own.
        string[] words = File.ReadAllText(proc + "/stat").Split(") ")[1].Split(' ');
        Assert.Equal(copy.ToString(CultureInfo.InvariantCulture), words[3]);
    }

    [Fact]
    public async Task Copy_that_hangs_ends_itself()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "reads /proc");
        await _sandbox.RunAsync("once", "Json");
        string path = Path.Join(StateDirectory, "hang");
        using (var made = Process.Start("mkfifo", [path]))
        {
            await made.WaitForExitAsync();
        }

        // A run that tries to send starts no copy, since the receiver is not asked twice.
        using FileStream held = HoldSpool();
        await _sandbox.RunAsync("once", "Json", "child");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        // Opens once the copy does, which then waits for a byte that never comes.
        using FileStream pipe = await Task.Run(() => new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)).WaitAsync(patience.Token);
        using var copy = Process.GetProcessById(Assert.Single(Copies()));
        await copy.WaitForExitAsync(patience.Token);

        Assert.Equal(0, _receiver.Connections);
        Assert.Equal(2, _sandbox.WaitingIds.Length);
    }

    [Fact]
    public async Task Copy_looks_at_nothing_else_sends_and_starts_no_other()
    {
        _receiver.Answer = ReceiverAnswer.NoContent;
        await _sandbox.RunAsync("once", "Json");
        _sandbox["PLAINSIGHT_DRAIN"] = "kill";

        RunResult copy = await _sandbox.RunAsync("once", "Json", "child");

        Assert.Equal(new RunResult(0, "", ""), copy);
        await _receiver.NextAsync();
        Assert.Empty(_sandbox.WaitingIds);
        Assert.DoesNotContain("child", _sandbox.TelemetryFiles);
    }

    [Fact]
    public async Task Copy_leaves_the_spool_to_whoever_drains_it_already()
    {
        await _sandbox.RunAsync("once", "Json");
        _sandbox["PLAINSIGHT_DRAIN"] = "kill";
        using FileStream held = HoldSpool();

        RunResult copy = await _sandbox.RunAsync("once", "Json");

        Assert.Equal(new RunResult(0, "", ""), copy);
        Assert.Equal(0, _receiver.Connections);
        Assert.Single(_sandbox.WaitingIds);
    }

    [Fact]
    public async Task Copy_under_a_no_sends_nothing()
    {
        await _sandbox.RunAsync("once", "Json");
        _sandbox["PLAINSIGHT_DRAIN"] = "kill";
        _sandbox["DO_NOT_TRACK"] = "1";

        RunResult copy = await _sandbox.RunAsync("once", "Json");

        Assert.Equal(new RunResult(0, "", ""), copy);
        Assert.Equal(0, _receiver.Connections);
    }

    private FileStream HoldSpool() => new(Path.Join(StateDirectory, "drain.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private int[] Copies() => !OperatingSystem.IsLinux() ? [] : [.. Directory.GetDirectories("/proc")
        .Where(static directory => int.TryParse(Path.GetFileName(directory), out _))
        .Where(directory => Environment(directory) is { } text && text.Contains("PLAINSIGHT_DRAIN=kill\0", StringComparison.Ordinal) && text.Contains($"HOME={_sandbox.Home}\0", StringComparison.Ordinal))
        .Select(static directory => int.Parse(Path.GetFileName(directory), CultureInfo.InvariantCulture))];

    private static string? Environment(string process)
    {
        try
        {
            return File.ReadAllText(process + "/environ");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another one's, or over.
            return null;
        }
    }
}
