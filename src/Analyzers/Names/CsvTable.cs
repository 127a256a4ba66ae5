using System.Reflection;

namespace Plainsight.Analyzers.Names;

/// <summary>Reads the tables beside this file. They are plain CSV, so that anybody can review and edit them.</summary>
internal static class CsvTable
{
    /// <summary>The rows of an embedded table without its head.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        Assembly assembly = typeof(CsvTable).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(typeof(CsvTable).Namespace + "." + name)
            ?? throw new InvalidOperationException("The table " + name + " is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Skip(1).Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).Select(Cells)];
    }

    /// <summary>The cells of a line; a cell in quotes may hold commas and doubled quotes.</summary>
    public static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                bool escaped = quoted && i + 1 < line.Length && line[i + 1] == '"';
                quoted = escaped ? quoted : !quoted;
                i += escaped ? 1 : 0;
                cell.Append(escaped ? "\"" : "");
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
