using System.Diagnostics;
using System.Globalization;
using Processes;
using Samples.Tests.Harness;

// Wall time that telemetry adds to a whole run of a sample, on against off, alternating. In the first row the hour since the last try has not
// passed, as in most runs: an event is recorded and written to disk. In all others every run on has unsent events of earlier runs and tries to
// send them. Prints medians in milliseconds; what is added is the median over the pairs of neighbouring runs, since the machine's own speed may
// change in between. In a container it runs itself as if it were in none: Visivo counts a container as a build server, where the end of a run sends.
if (NoContainer.IsContainer && TryOutside(args) is { } exitCode)
{
    return exitCode;
}

int runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 21;
string root = FindRoot(AppContext.BaseDirectory);
string configuration = AppContext.BaseDirectory.Contains("release", StringComparison.OrdinalIgnoreCase) ? "release" : "debug";

(string Name, string? Answer)[] receivers =
    [("answers 204", "204 No Content"), ("answers 500", "500 Internal Server Error"), ("redirects", "307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/"), ("never answers", null)];

Console.WriteLine($"{"sample",-9} {"receiver",-16} {"off",8} {"on",8} {"added",8}   same exit code and output");
foreach ((string name, string? answer) in receivers)
{
    using Receiver receiver = new(answer);
    if (answer is not null && answer.StartsWith("204", StringComparison.Ordinal))
    {
        Measure(Sample.Docglow, "not asked", receiver.Endpoint, tries: false);
    }

    Measure(Sample.Docglow, name, receiver.Endpoint);
}

using (FullBacklog backlog = new())
{
    Measure(Sample.Docglow, "drops the SYN", $"http://{backlog.Listener.LocalEndPoint}/events");
}

Measure(Sample.Docglow, "refuses", "http://127.0.0.1:9/events");
using (Receiver hanging = new(answer: null))
{
    foreach (Sample other in Sample.Others)
    {
        Measure(other, "never answers", hanging.Endpoint);
    }
}

return 0;

static int? TryOutside(string[] args)
{
    DirectoryInfo bare = Directory.CreateTempSubdirectory("plainsight-bench-");
    try
    {
        ProcessStartInfo start = new("dotnet", ["exec", typeof(Sample).Assembly.Location, .. args]) { WorkingDirectory = Environment.CurrentDirectory };
        if (!NoContainer.TryHide(start, bare.FullName))
        {
            return null;
        }

        using Process outside = Process.Start(start)!;
        outside.WaitForExit();
        return outside.ExitCode;
    }
    finally
    {
        bare.Delete();
    }
}

void Measure(Sample sample, string receiver, string endpoint, bool tries = true)
{
    using SampleProcess process = new(sample, Packaged(sample), Path.Combine(root, "samples", sample.Name));
    process.SwitchOn(endpoint);
    process.Run(endpoint, off: false);
    process.Run(endpoint, off: true);
    List<double> off = [];
    List<double> on = [];
    List<double> added = [];
    bool same = true;
    for (int i = 0; i < runs; i++)
    {
        var without = process.Run(endpoint, off: true);
        if (tries)
        {
            process.ForgetSchedule();
        }

        var with = process.Run(endpoint, off: false);
        off.Add(without.Milliseconds);
        on.Add(with.Milliseconds);
        added.Add(with.Milliseconds - without.Milliseconds);
        same &= without.ExitCode == with.ExitCode && without.Output == with.Output;
    }

    if (receiver == "never answers" && process.Waiting == 0)
    {
        Console.WriteLine($"{sample.Name,-9} {receiver,-16} kept no event: is this a container that can't be hidden?");
        return;
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{sample.Name,-9} {receiver,-16} {Median(off),8:0.0} {Median(on),8:0.0} {Median(added),8:+0.0;-0.0}   {(same ? "yes" : "NO")}"));
}

// The sample with the runtime as the package brings it: compiled ahead of time for this system.
string Packaged(Sample sample)
{
    string copy = Path.Combine(AppContext.BaseDirectory, "samples", sample.Name);
    Directory.CreateDirectory(copy);
    string compiled = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "packaged"), "Plainsight.dll", SearchOption.AllDirectories).Single();
    foreach (string file in Directory.EnumerateFiles(Path.Combine(root, "artifacts", "bin", sample.Name, configuration)).Append(compiled))
    {
        File.Copy(file, Path.Combine(copy, Path.GetFileName(file)), overwrite: true);
    }

    return Path.Combine(copy, sample.Name + ".dll");
}

static double Median(List<double> values)
{
    values.Sort();
    return values[values.Count / 2];
}

static string FindRoot(string directory) =>
    File.Exists(Path.Combine(directory, "Generator.sln")) ? directory : FindRoot(Path.GetDirectoryName(directory.TrimEnd(Path.DirectorySeparatorChar))!);
