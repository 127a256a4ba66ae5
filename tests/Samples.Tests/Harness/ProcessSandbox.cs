using System.Diagnostics;

namespace Samples.Tests.Harness;

/// <summary>The program of <c>benchmarks/Kill</c>, which records one event to any sink, in a home of its own.</summary>
internal sealed class ProcessSandbox : Sandbox
{
    // A first run reads everything from the disk, and no exit waits longer than 100 ms for a disk.
    private static readonly Lazy<int> FirstRun = new(static () =>
    {
        using var first = new ProcessSandbox(isWarm: false);
        Process run = first.Start("once", "Json");
        run.StandardInput.Close();
        run.WaitForExit();
        return run.ExitCode;
    });

    public ProcessSandbox()
        : this(isWarm: true)
    {
    }

    private ProcessSandbox(bool isWarm)
        : base(new SampleProgram("Kill"), "KILL_ENDPOINT")
    {
        this["KILL_TELEMETRY"] = "1";
        Assert.True(!isWarm || FirstRun.Value == 7);
    }

    /// <summary>Every file that telemetry keeps, as text, whatever it holds.</summary>
    public string[] Kept => [.. Directory.EnumerateFiles(Home, "*", SearchOption.AllDirectories)
        .Where(file => file.Contains("telemetry", StringComparison.Ordinal))
        .Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file)))];

    /// <summary>The uuids of the events that wait.</summary>
    public string[] WaitingIds => [.. Directory.EnumerateFiles(Home, "q1-*.ndj", SearchOption.AllDirectories)
        .SelectMany(File.ReadAllLines)
        .Where(line => line.Length > 0 && line[0] is not ('#' or '-'))
        .Select(line => line.Split("\"uuid\":\"")[1].Split('"')[0])];

    /// <summary>Lets the next run try at once, whatever the receiver asked for.</summary>
    public void ForgetSchedule()
    {
        foreach (string file in Directory.EnumerateFiles(Home, "sched", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }
    }
}
