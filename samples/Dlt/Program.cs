using System.Diagnostics;
using CsvHelper;
using Dlt;

var watch = Stopwatch.StartNew();

// Both flags may stand beside any command, or alone, and last.
string[] rest = [.. args.Where(arg => !Settings.IsFlag(arg))];
int switched = args.LastOrDefault(Settings.IsFlag) is { } flag ? Settings.Switch(flag) : 0;
if (switched != 0 || (rest.Length == 0 && args.Length > 0))
    return switched;

// `dlt telemetry …` comes from the library. Telemetry starts after it: the command may have switched it off.
int? exitCode = DltTelemetry.Command(rest, Settings.Configure);
CommandLine? line = exitCode is null ? CommandLine.Parse(rest) : null;
if (exitCode is null && line is null)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

using TelemetryClient telemetry = DltTelemetry.Start(Settings.Configure);
try
{
    if (line is not null)
        Console.WriteLine(line.Words is ["init", ..] ? Settings.Init(line.Words[1], line.Words[2]) : new Pipeline(line, telemetry).Execute());
    exitCode ??= 0;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvFormatException or NotSupportedException)
{
    Console.Error.WriteLine($"dlt: {e.Message}");
    exitCode = 1;
}

// The exit code is the command's, whatever becomes of the event.
if (line?.Words is ["init", var source, var destination])
    telemetry.Track(new InitCommand(DestinationName.From(destination), watch.Elapsed, SourceName.From(source), exitCode == 0));
else
    telemetry.Track(new OtherCommand(watch.Elapsed, line is null ? Command.Telemetry : line.Words[0] == "run" ? Command.Run : Command.Dataset, exitCode == 0));
return exitCode.Value;
