using System.Diagnostics;
using Plainsight;

namespace Dlt;

internal static class Program
{
    private static int Main(string[] args)
    {
        var watch = Stopwatch.StartNew();

        // Both flags may stand beside any command, and last.
        foreach (string flag in args.Where(arg => arg is Settings.Disable or Settings.Enable))
        {
            if (Settings.Switch(on: flag == Settings.Enable) is not 0 and var failure)
                return failure;
        }

        string[] rest = [.. args.Where(arg => arg is not (Settings.Disable or Settings.Enable))];
        if (rest.Length == 0 && args.Length > 0)
            return 0;

        // `dlt telemetry …` comes from the library. Telemetry starts after it: the command may have switched it off.
        int? exitCode = DltTelemetry.Command(rest, Settings.Configure);
        CommandLine? line = exitCode is null ? CommandLine.Parse(rest) : null;
        if (exitCode is null && line is null)
        {
            Console.Error.WriteLine(CommandLine.Usage);
            return 2;
        }

        using TelemetryClient telemetry = DltTelemetry.Start(Settings.Configure);
        if (line is not null)
            return new Commands(line, telemetry).Execute();
        telemetry.Track(new OtherCommand(watch.Elapsed, Command.Telemetry, exitCode == 0));
        return exitCode!.Value;
    }
}
