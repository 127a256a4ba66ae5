using System.Net;

namespace Docglow;

/// <summary>Writes the documentation: an index, and a page for each model unless one file is asked for.</summary>
internal static class Site
{
    /// <returns>How many pages were written.</returns>
    public static int Write(Manifest manifest, string directory, Features features)
    {
        Directory.CreateDirectory(directory);
        bool isOneFile = features.HasFlag(Features.Static);
        string index = $"<h1>{manifest.Models.Length} models</h1>";
        foreach (ManifestNode model in manifest.Models)
        {
            string page = Page(manifest, model, features);
            index += isOneFile ? page : $"<p><a href=\"{Text(model.UniqueId)}.html\">{Text(model.Name)}</a> {Text(model.Description)}</p>";
            if (!isOneFile)
                File.WriteAllText(Path.Combine(directory, $"{model.UniqueId}.html"), Document(model.Name, page));
        }

        File.WriteAllText(Path.Combine(directory, "index.html"), Document("docglow", index));
        if (features.HasFlag(Features.AiChat))
            File.WriteAllLines(Path.Combine(directory, "chat.txt"), manifest.Models.Select(model => $"{model.Name}: {model.Description}"));
        return isOneFile ? 1 : manifest.Models.Length + 1;
    }

    private static string Page(Manifest manifest, ManifestNode model, Features features)
    {
        string page = $"<h2>{Text(model.Name)}</h2><p>{Text(model.Description)}</p><p>From {Text(string.Join(", ", model.Parents))}</p>";
        foreach (ManifestColumn column in model.AllColumns)
        {
            page += $"<p>{Text(column.Name)} {Text(column.DataType)} {Text(column.Description)}";
            if (features.HasFlag(Features.ColumnLineage))
                page += $" &larr; {Text(string.Join(", ", model.Parents.Where(parent => HasColumn(manifest, parent, column.Name))))}";
        }

        if (features.HasFlag(Features.Profiling))
            page += $"<p>{Text(string.Join(", ", model.AllColumns.CountBy(column => column.DataType ?? "untyped").Select(type => $"{type.Value} {type.Key}")))}</p>";
        return features.HasFlag(Features.Slim) ? page : $"{page}<pre>{Text(model.RawCode)}</pre>";
    }

    private static bool HasColumn(Manifest manifest, string node, string column) =>
        manifest.Nodes.GetValueOrDefault(node)?.Columns?.ContainsKey(column) ?? false;

    private static string Document(string title, string body) =>
        $"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{Text(title)}</title><body>{body}</body></html>\n";

    private static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");
}
