using System.Diagnostics;
using CsvHelper;
using Plainsight;

namespace Dlt;

/// <summary>Runs one command and tracks its event. The exit code is the command's, whatever becomes of the event.</summary>
internal sealed class Commands(CommandLine line, TelemetryClient telemetry)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public int Execute()
    {
        bool success = false;
        try
        {
            Console.WriteLine(line.Command switch { "init" => Init(), "run" => new Pipeline(line, telemetry).Run(), _ => OpenDataset() });
            success = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CsvFormatException or NotSupportedException)
        {
            Console.Error.WriteLine($"dlt: {e.Message}");
        }

        if (line.Command == "init")
            telemetry.Track(new InitCommand(DestinationName.From(line.Words[1]), _watch.Elapsed, SourceName.From(line.Words[0]), success));
        else
            telemetry.Track(new OtherCommand(_watch.Elapsed, line.Command == "run" ? Command.Run : Command.Dataset, success));
        return success ? 0 : 1;
    }

    // The project's file is committed for others. Whether telemetry is on is no business of theirs, so that nothing about it is written.
    private string Init()
    {
        Directory.CreateDirectory(".dlt");
        if (!File.Exists(Settings.ProjectFile))
            File.WriteAllText(Settings.ProjectFile, $"# {line.Words[0]} to {line.Words[1]}\n[runtime]\nlog_level = \"WARNING\"\n");
        File.WriteAllText($"{line.Words[0]}.csv", "Id,Full Name\n1,first\n");
        return $"Added {line.Words[0]}. Next: dlt run {line.Words[0]}.csv --pipeline {line.Words[0]} --destination {line.Words[1]}";
    }

    private string OpenDataset()
    {
        var destination = new Destination(line["destination", "duckdb"], line["bucket-url", "data"]);
        string dataset = line.Words[0], schema = line["schema", dataset];
        int? rows = destination.Count(dataset);
        telemetry.Track(new DatasetOpened(
            DestinationName.From(destination.Name),
            DestinationName.From(destination.Name),
            Pseudonym.Shake128.Of(dataset),
            Pseudonym.Shake128.Of(schema),
            Pseudonym.Shake128.Of(line["requested-schema", schema]),
            rows is not null));
        return rows is { } count ? $"{dataset}: {count} rows" : throw new FileNotFoundException($"nothing was loaded to {dataset}; run a pipeline first");
    }
}
