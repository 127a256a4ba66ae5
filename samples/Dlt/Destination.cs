using System.Text.Json;
using Plainsight;

namespace Dlt;

/// <summary>Where tables go: JSON lines in a local folder, which DuckDB reads as they are.</summary>
internal sealed record Destination(string Name, string BucketUrl)
{
    private bool IsLocal => !BucketUrl.Contains("://", StringComparison.Ordinal);

    /// <summary>The hash of what the page calls selected configuration: scheme and host of a bucket, nothing of a local folder, none for duckdb.</summary>
    public Pseudonym.Shake128 Fingerprint => Name != "filesystem" ? default
        : Pseudonym.Shake128.Of(IsLocal ? "" : new Uri(BucketUrl).GetLeftPart(UriPartial.Authority));

    /// <returns>The file that was written.</returns>
    /// <exception cref="NotSupportedException">This program has no driver for the destination.</exception>
    public string Load(string dataset, string table, Dictionary<string, object>[] items)
    {
        if (!IsLocal || Name is not ("filesystem" or "duckdb"))
            throw new NotSupportedException($"no driver for {Name} at {BucketUrl}: filesystem and duckdb load to local folders");
        string file = Path.Combine(Directory.CreateDirectory(Path.Combine(BucketUrl, dataset)).FullName, table + ".jsonl");
        File.WriteAllLines(file, items.Select(item => JsonSerializer.Serialize(item)));
        return Path.Combine(BucketUrl, dataset, table + ".jsonl");
    }

    /// <summary>How many rows a dataset has; null when nothing was loaded.</summary>
    public int? Count(string dataset) => Path.Combine(BucketUrl, dataset) is var directory && Directory.Exists(directory)
        ? Directory.GetFiles(directory, "*.jsonl").Sum(file => File.ReadLines(file).Count())
        : null;
}
