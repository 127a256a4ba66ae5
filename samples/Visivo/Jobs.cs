using System.Text.Json;

namespace Visivo;

/// <summary>Runs a project's models: a job reads one model's rows and writes what is in its columns.</summary>
internal static class Jobs
{
    /// <param name="project">The project.</param>
    /// <param name="filter">A part of the names of the models to run, with <c>+</c> around it or not; null = all.</param>
    /// <param name="threads">How many jobs run at a time.</param>
    /// <param name="directory">Where the results go.</param>
    /// <returns>How many jobs ran.</returns>
    public static int Run(Project project, string? filter, int threads, string directory)
    {
        (string Name, string File)[] models = [.. project.Models.Where(model => filter is null || model.Name.Contains(filter.Trim('+'), StringComparison.Ordinal))];
        Directory.CreateDirectory(directory);
        foreach ((string name, string file) in models.Where(model => !File.Exists(model.File)))
            throw new ProjectException($"{name}: {file} is missing");
        Parallel.ForEach(models, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads) }, model =>
            File.WriteAllText(Path.Combine(directory, model.Name + ".json"), Summary(File.ReadAllLines(model.File))));
        return models.Length;
    }

    private static string Summary(string[] lines)
    {
        string[][] rows = [.. lines.Where(line => line.Length > 0).Select(line => line.Split(','))];
        return JsonSerializer.Serialize(rows[0].Select((column, i) => new { column, rows = rows.Length - 1, distinct = rows.Skip(1).Select(row => row[i]).Distinct().Count() }));
    }
}
