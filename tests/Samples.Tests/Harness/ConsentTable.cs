using System.Text.Json;

namespace Samples.Tests.Harness;

/// <summary>A truth table of consent as text, held against what <c>telemetry status</c> says: a column a switch, then <c>on</c> or <c>off</c> and who decides.</summary>
internal static class ConsentTable
{
    /// <summary>Runs every row, those with the same first column one after the other in a sandbox of their own.</summary>
    /// <param name="table">A header, and a row for each combination of the values, cells by <c>|</c>; <c>-</c> is not set.</param>
    /// <param name="sandbox">Makes the sandbox for a value of the first column: what was recorded.</param>
    /// <param name="set">Sets a switch of the header to a value; null = not set.</param>
    /// <returns>The rows that came out otherwise, and a combination that has no row.</returns>
    public static async Task<string[]> FailuresAsync<TSandbox>(string table, Func<string, Task<TSandbox>> sandbox, Action<TSandbox, string, string?> set)
        where TSandbox : Sandbox
    {
        string[][] lines = [.. table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries))];
        string[] switches = lines[0][1..^1];
        string[][] rows = lines[1..];
        string[][] failures = await Task.WhenAll(rows.GroupBy(row => row[0]).Select(async group =>
        {
            using TSandbox place = await sandbox(group.Key);
            var wrong = new List<string>();
            foreach (string[] row in group)
            {
                foreach ((string name, string value) in switches.Zip(row[1..^1]))
                    set(place, name, value == "-" ? null : value);
                JsonElement status = JsonElement.Parse((await place.RunAsync("telemetry", "status", "--json")).Output);
                string outcome = $"{status.GetProperty("telemetry").GetString()} {status.GetProperty("source").GetString()}";
                if (outcome != row[^1])
                    wrong.Add($"{string.Join(" | ", row)}: {outcome}");
            }

            return wrong.ToArray();
        }));
        return [.. failures.SelectMany(wrong => wrong), .. Missing(rows)];
    }

    private static IEnumerable<string> Missing(string[][] rows)
    {
        int combinations = Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Select(row => row[column]).Distinct().Count()).Aggregate((a, b) => a * b);
        int distinct = rows.Select(row => string.Join('|', row[..^1])).Distinct().Count();
        return combinations == distinct && distinct == rows.Length ? [] : [$"{distinct} of {combinations} combinations have a row"];
    }
}
