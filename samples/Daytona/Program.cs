using Plainsight;

namespace Daytona;

internal static class Program
{
    private static int Main(string[] args)
    {
        // Before anything starts: nobody who switches it off is told that it is on.
        if (DaytonaTelemetry.Command(args, Settings.Configure) is { } exitCode)
            return exitCode;

        using TelemetryClient telemetry = DaytonaTelemetry.Start(Settings.Configure);
        return new Cli(telemetry).Root().Parse(args).Invoke(telemetry, static run => new CommandEnded(
            run.Name<DaytonaCommand>(), run.Alias<DaytonaAlias>(), Settings.Source, run.Duration));
    }
}
