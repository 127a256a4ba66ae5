using System.Diagnostics;
using System.Globalization;
using Plainsight.Analyzers;
using Plainsight.Generator;

namespace Compile;

/// <summary>What a cold build costs: the same records with and without Plainsight, alternating.</summary>
internal static class BuildBenchmark
{
    public static void Run(int runs)
    {
        string root = Directory.CreateTempSubdirectory("plainsight-bench-").FullName;
        try
        {
            string plain = Project(root, "Plain", Sources.Plain().Append(Sources.Types), "");
            string events = Project(root, "Events", Sources.Events().Append(Sources.Types).Append(Sources.App), References());
            Build(plain, "-t:Restore");
            Build(events, "-t:Restore");
            List<double> without = [];
            List<double> with = [];
            for (int i = 0; i < runs; i++)
            {
                without.Add(Build(plain, "--no-restore"));
                with.Add(Build(events, "--no-restore"));
            }

            without.Sort();
            with.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"cold build of {Sources.Count} records: plain {without[runs / 2]:0.0} s, with Plainsight {with[runs / 2]:0.0} s, {with[runs / 2] / without[runs / 2]:0.00} x   (medians of {runs})"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string References() => $"""
        <Reference Include="{typeof(Plainsight.TelemetryClient).Assembly.Location}" />
        <Analyzer Include="{typeof(TelemetryAnalyzer).Assembly.Location}" />
        <Analyzer Include="{typeof(TelemetryGenerator).Assembly.Location}" />
        """;

    private static string Project(string root, string name, IEnumerable<string> sources, string items)
    {
        string folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        int number = 0;
        foreach (string source in sources)
        {
            File.WriteAllText(Path.Combine(folder, number++.ToString(CultureInfo.InvariantCulture) + ".cs"), source);
        }

        File.WriteAllText(Path.Combine(folder, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        return folder;
    }

    private static double Build(string folder, string argument)
    {
        string obj = Path.Combine(folder, "obj", "Debug");
        if (Directory.Exists(obj))
        {
            Directory.Delete(obj, recursive: true);
        }

        ProcessStartInfo start = new("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (string part in new[] { "build", argument, "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:q" })
        {
            start.ArgumentList.Add(part);
        }

        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(begin).TotalSeconds
            : throw new InvalidOperationException(output);
    }
}
