using System.Net;
using Markdig;

namespace Dashdown;

/// <summary>The Markdown pages of a project, and what they look like as HTML.</summary>
internal sealed class Site(string project)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseYamlFrontMatter().DisableHtml().Build();

    private readonly string _pages = Path.Combine(project, "pages");

    /// <returns>How many pages were written.</returns>
    /// <exception cref="IOException">The project has no pages, or the folder can't be written.</exception>
    public int WriteTo(string directory)
    {
        string[] files = [.. Directory.EnumerateFiles(_pages, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        foreach (string file in files)
        {
            string target = Path.Combine(directory, Path.ChangeExtension(Path.GetRelativePath(_pages, file), ".html"));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, Render(file));
        }

        return files.Length;
    }

    /// <summary>The page of a name without folders, such as <c>index</c>; null when there is none.</summary>
    public string? Page(string name)
    {
        string file = Path.Combine(_pages, name + ".md");
        return File.Exists(file) ? Render(file) : null;
    }

    private static string Render(string file)
    {
        string title = WebUtility.HtmlEncode(Path.GetFileNameWithoutExtension(file));
        string body = Markdown.ToHtml(File.ReadAllText(file), Pipeline);
        return $"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title><body>\n{body}</body></html>\n";
    }
}
