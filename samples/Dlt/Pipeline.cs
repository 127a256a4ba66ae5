using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;

namespace Dlt;

/// <summary>Loads a file of rows in three steps, each with an event at its end, and opens what was loaded.</summary>
internal sealed class Pipeline(CommandLine line, TelemetryClient telemetry)
{
    private readonly string _destination = line["destination", "duckdb"], _bucket = line["bucket-url", "data"];
    private readonly DestinationName _kind = DestinationName.From(line["destination", "duckdb"]);

    private bool IsLocal => !_bucket.Contains("://", StringComparison.Ordinal);
    // What the page calls selected configuration: scheme and host of a bucket, nothing of a local folder, none for duckdb.
    private Pseudonym.Shake128 Fingerprint => _destination != "filesystem" ? default
        : Hash(!IsLocal && Uri.TryCreate(_bucket, UriKind.Absolute, out Uri? bucket) ? $"{bucket.Scheme}://{bucket.Host}" : "");

    public string Execute() => line.Words[0] == "run" ? Run() : Open();

    private string Run()
    {
        string file = line.Words[1], name = line["pipeline", "dlt"], dataset = line["dataset", name + "_dataset"], table = Snake(Path.GetFileNameWithoutExtension(file));
        Pseudonym.Shake128 place = Fingerprint, pipeline = Hash(name), data = Hash(dataset), schema = Hash(line["schema", table]);
        var run = RunId.New();

        string[][] rows = Step(() => Extract(file), (elapsed, success) =>
            telemetry.Track(new ExtractStep(_kind, place, pipeline, data, schema, elapsed, success, run)));
        string[] items = Step(() => Normalize(rows), (elapsed, success) =>
            telemetry.Track(new NormalizeStep(_kind, place, pipeline, data, schema, elapsed, success, run)));
        string loaded = Step(() => Load(dataset, table, items), (elapsed, success) =>
            telemetry.Track(new LoadStep(_kind, place, pipeline, data, schema, elapsed, success, run)));

        // What another tool needs to find the dataset.
        if (line["helper", ""] is var helper and ("dbt" or "airflow"))
        {
            File.WriteAllText(helper + ".yml", $"pipeline: {name}\ndataset: {dataset}\ntable: {table}\n");
            telemetry.Track(new HelperUsed(helper == "dbt" ? Helper.DbtCreateRunner : Helper.AirflowAddRun, true));
        }

        return $"{items.Length} rows loaded to {loaded}";
    }

    private string Open()
    {
        string dataset = line.Words[1], schema = line["schema", dataset], requested = line["requested-schema", schema];
        string folder = Path.Combine(_bucket, dataset);
        string[] files = Step(() => Directory.Exists(folder) ? Directory.GetFiles(folder, "*.jsonl") : throw new FileNotFoundException($"nothing was loaded to {dataset}"), (_, success) =>
            telemetry.Track(new DatasetOpened(_kind, _kind, Hash(dataset), Hash(schema), Hash(requested), success)));
        return $"{dataset}: {files.Sum(file => File.ReadLines(file).Count())} rows";
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

    private static string[][] Extract(string file)
    {
        using CsvReader reader = CsvReader.FromFile(file);
        reader.ReadHeader();
        var rows = new List<string[]> { reader.Headers.ToArray() };
        while (reader.Read())
            rows.Add([.. rows[0].Select((_, column) => reader.GetString(column))]);
        return [.. rows];
    }

    private static string[] Normalize(string[][] rows) => rows[0].Length == 0
        ? throw new NotSupportedException("the file has no header")
        : [.. rows.Skip(1).Select(row => JsonSerializer.Serialize(rows[0].Zip(row).ToDictionary(cell => Snake(cell.First), cell => Typed(cell.Second))))];

    // JSON lines, which DuckDB reads as they are.
    private string Load(string dataset, string table, string[] items)
    {
        if (!IsLocal || _destination is not ("filesystem" or "duckdb"))
            throw new NotSupportedException($"no driver for {_destination} at {_bucket}: filesystem and duckdb load to local folders");
        Directory.CreateDirectory(Path.Combine(_bucket, dataset));
        string file = Path.Combine(_bucket, dataset, table + ".jsonl");
        File.WriteAllLines(file, items);
        return file;
    }

    private static string Snake(string name) => Regex.Replace(name.Trim(), "[^A-Za-z0-9]+", "_").ToLowerInvariant();
    private static object Typed(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : text;
    private static Pseudonym.Shake128 Hash(string name) => Pseudonym.Shake128.Of(name);
}
