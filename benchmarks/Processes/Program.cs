using System.Globalization;
using Processes;

// Wall time that telemetry adds to a whole run of the Docglow sample, on against off, alternating.
// In the first row the hour since the last try has not passed, as in most runs: an event is recorded and written to disk. In all others every
// run on has unsent events of earlier runs and tries to send them. Prints medians in milliseconds; what is added is the median over the pairs of
// neighbouring runs, since the machine's own speed may change in between.
int runs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 21;
string root = FindRoot(AppContext.BaseDirectory);
string configuration = AppContext.BaseDirectory.Contains("release", StringComparison.OrdinalIgnoreCase) ? "release" : "debug";
string dll = Packaged(Path.Combine(root, "artifacts", "bin", "Docglow", configuration));
string project = Path.Combine(root, "samples", "Docglow", "jaffle_shop");

(string Name, string? Answer)[] receivers =
    [("answers 204", "204 No Content"), ("answers 500", "500 Internal Server Error"), ("redirects", "307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/"), ("never answers", null)];

Console.WriteLine($"{"receiver",-16} {"off",8} {"on",8} {"added",8}   same exit code and output");
foreach ((string name, string? answer) in receivers)
{
    using Receiver receiver = new(answer);
    if (answer is not null && answer.StartsWith("204", StringComparison.Ordinal))
    {
        Measure("not asked", receiver.Endpoint, tries: false);
    }

    Measure(name, receiver.Endpoint);
}

using (FullBacklog backlog = new())
{
    Measure("drops the SYN", backlog.Endpoint);
}

Measure("refuses", "http://127.0.0.1:9/events");

void Measure(string name, string endpoint, bool tries = true)
{
    using DocglowProcess docglow = new(dll, project);
    string[] generate = ["generate", "--target-dir", Path.Combine(docglow.Home, "site")];
    docglow.Run(endpoint, off: false, "telemetry", "enable");
    docglow.Run(endpoint, off: false, generate);
    docglow.Run(endpoint, off: true, generate);
    List<double> off = [];
    List<double> on = [];
    List<double> added = [];
    bool same = true;
    for (int i = 0; i < runs; i++)
    {
        var without = docglow.Run(endpoint, off: true, generate);
        if (tries)
        {
            docglow.ForgetSchedule();
        }

        var with = docglow.Run(endpoint, off: false, generate);
        off.Add(without.Milliseconds);
        on.Add(with.Milliseconds);
        added.Add(with.Milliseconds - without.Milliseconds);
        same &= without.ExitCode == with.ExitCode && without.Output == with.Output;
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-16} {Median(off),8:0.0} {Median(on),8:0.0} {Median(added),8:+0.0;-0.0}   {(same ? "yes" : "NO")}"));
}

// The sample with the runtime as the package brings it: compiled ahead of time for this system.
static string Packaged(string sample)
{
    string copy = Path.Combine(AppContext.BaseDirectory, "docglow");
    Directory.CreateDirectory(copy);
    string compiled = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "packaged"), "Plainsight.dll", SearchOption.AllDirectories).Single();
    foreach (string file in Directory.EnumerateFiles(sample).Append(compiled))
    {
        File.Copy(file, Path.Combine(copy, Path.GetFileName(file)), overwrite: true);
    }

    return Path.Combine(copy, "Docglow.dll");
}

static double Median(List<double> values)
{
    values.Sort();
    return values[values.Count / 2];
}

static string FindRoot(string directory) =>
    File.Exists(Path.Combine(directory, "Generator.sln")) ? directory : FindRoot(Path.GetDirectoryName(directory.TrimEnd(Path.DirectorySeparatorChar))!);
