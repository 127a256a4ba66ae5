using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using Plainsight;

namespace Dlt;

/// <summary>Extract, normalize and load: an event at the end of each, also when it fails.</summary>
internal sealed partial class Pipeline(CommandLine line, TelemetryClient telemetry)
{
    private readonly string _name = line["pipeline", "dlt"];
    private readonly string _dataset = line["dataset", line["pipeline", "dlt"] + "_dataset"];
    private readonly string _table = Snake(Path.GetFileNameWithoutExtension(line.Words[0]));

    public string Run()
    {
        var destination = new Destination(line["destination", "duckdb"], line["bucket-url", "data"]);
        var name = DestinationName.From(destination.Name);
        var pipeline = Pseudonym.Shake128.Of(_name);
        var dataset = Pseudonym.Shake128.Of(_dataset);
        var schema = Pseudonym.Shake128.Of(line["schema", _table]);
        var run = RunId.New();

        string[][] rows = Step(Extract, (elapsed, success) => telemetry.Track(new ExtractStep(
            name, destination.Fingerprint, pipeline, dataset, schema, elapsed, success, run)));
        Dictionary<string, object>[] items = Step(() => Normalize(rows), (elapsed, success) => telemetry.Track(new NormalizeStep(
            name, destination.Fingerprint, pipeline, dataset, schema, elapsed, success, run)));
        string file = Step(() => destination.Load(_dataset, _table, items), (elapsed, success) => telemetry.Track(new LoadStep(
            name, destination.Fingerprint, pipeline, dataset, schema, elapsed, success, run)));
        Help();
        return $"{items.Length} rows loaded to {file}";
    }

    private static T Step<T>(Func<T> work, Action<TimeSpan, bool> track)
    {
        var watch = Stopwatch.StartNew();
        bool success = false;
        try
        {
            T result = work();
            success = true;
            return result;
        }
        finally
        {
            track(watch.Elapsed, success);
        }
    }

    private string[][] Extract()
    {
        using CsvReader reader = CsvReader.FromFile(line.Words[0]);
        reader.ReadHeader();
        var rows = new List<string[]> { reader.Headers.ToArray() };
        while (reader.Read())
            rows.Add([.. rows[0].Select((_, column) => reader.GetString(column))]);
        return [.. rows];
    }

    private static Dictionary<string, object>[] Normalize(string[][] rows) => rows[0].Length == 0
        ? throw new NotSupportedException("the file has no header")
        : [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => Snake(cell.First), cell => Typed(cell.Second)))];

    private static string Snake(string name) => Other().Replace(name.Trim(), "_").ToLowerInvariant();

    private static object Typed(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : text;

    // What another tool needs to find the dataset.
    private void Help()
    {
        if (line["helper", ""] is not ("dbt" or "airflow") || line["helper", ""] is not { } helper)
            return;
        File.WriteAllText(helper + ".yml", $"pipeline: {_name}\ndataset: {_dataset}\ntable: {_table}\n");
        telemetry.Track(new HelperUsed(helper == "dbt" ? Helper.DbtCreateRunner : Helper.AirflowAddRun, true));
    }

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex Other();
}
