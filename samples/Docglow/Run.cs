using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;
using Plainsight;

namespace Docglow;

/// <summary>Runs one command and tracks its one event. The exit code is the command's, whatever becomes of the event.</summary>
internal sealed class Run(CommandLine line, TelemetryClient telemetry)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private Manifest? _manifest;

    public int Execute()
    {
        int exitCode = 1;
        try
        {
            _manifest = Manifest.Read(line.ProjectDirectory);
            if (line.Command is DocglowCommand.Serve)
                return Serve();
            var report = new HealthReport(_manifest);
            Console.WriteLine(line.Command is DocglowCommand.Health
                ? report.Format(line.Features)
                : $"Wrote {Site.Write(_manifest, line.TargetDirectory, line.Features)} pages to {line.TargetDirectory}");
            exitCode = report.Score < line.FailUnder ? 1 : 0;
            if (exitCode == 1)
                Console.Error.WriteLine($"docglow: the health score {report.Score} is under {line.FailUnder}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or SocketException)
        {
            Console.Error.WriteLine($"docglow: {e.Message}");
        }

        Track(exitCode == 0 ? Outcome.Success : Outcome.Error, _watch.Elapsed);
        return exitCode;
    }

    private int Serve()
    {
        using var server = new SiteServer(line);
        Console.WriteLine($"Serving {server.Start()} until Ctrl-C");
        Track(Outcome.Success, TimeSpan.Zero);
        server.Run();
        return 0;
    }

    private void Track(Outcome result, TimeSpan duration)
    {
        AdapterName? adapter = _manifest?.Adapter is { } name ? AdapterName.From(name) : null;
        telemetry.Track(new CommandRun(line.Command, result, duration, adapter, _manifest?.Shape ?? default, line.Features));
    }
}
