using Plainsight;

namespace Docglow;

internal static class Program
{
    private static int Main(string[] args)
    {
        // `docglow telemetry …`: status, enable, disable and the rest come from the library.
        if (DocglowTelemetry.Command(args, ProjectSettings.In(".")) is { } exitCode)
            return exitCode;

        if (CommandLine.Parse(args) is not { } line)
        {
            Console.Error.WriteLine(CommandLine.Usage);
            return 2;
        }

        Action<TelemetryOptions> configure = ProjectSettings.In(line.ProjectDirectory);
        if (line.Command is DocglowCommand.Generate)
            DocglowTelemetry.Ask(configure);

        // Before the work: what earlier runs left is sent in the background while this one is busy.
        using TelemetryClient telemetry = DocglowTelemetry.Start(configure);
        return new Run(line, telemetry).Execute();
    }
}
