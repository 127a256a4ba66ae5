using Plainsight;

namespace Visivo;

/// <summary>The options, and what is sent in the place of their values.</summary>
internal enum VisivoOption
{
    [Wire("--source"), Value(ValueKind.Value)] Source,
    [Wire("--dag-filter"), Value(ValueKind.Value)] DagFilter,
    [Wire("--threads"), Value(ValueKind.Value)] Threads,
    [Wire("--output-dir"), Value(ValueKind.Path)] OutputDir,
    [Wire("--port"), Value(ValueKind.Value)] Port,
    [Wire("--debug"), Value(ValueKind.None)] Debug,
    [Wire("--token"), Value(ValueKind.Redacted)] Token,
    [Wire("--password"), Value(ValueKind.Redacted)] Password,
    [Wire("--api-key"), Value(ValueKind.Redacted)] ApiKey,
}
