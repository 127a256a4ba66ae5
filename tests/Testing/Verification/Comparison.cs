using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Plainsight.Testing.Harness;

/// <summary>Compares what was reported with what the test expects.</summary>
internal sealed class Comparison(
    DiagnosticAnalyzer analyzer, IReadOnlyList<(string Source, IReadOnlyList<MarkupSpan> Spans)> sources, IEnumerable<DiagnosticResult> results)
{
    /// <summary>What is missing or too much, with the sources as they should have been marked; null when nothing is.</summary>
    public string? Difference(IReadOnlyList<Diagnostic> actual)
    {
        List<Diagnostic> unexpected = [.. actual];
        var missing = new List<string>();
        foreach (DiagnosticResult result in results)
        {
            (string File, TextSpan Span)? place = result.MarkupKey is { } key ? Place(key) : null;
            Take(unexpected, each => result.Fits(each) && At(each) == place, missing, $"{result.Severity} {result.Id} {place?.Span} {result.Message}");
        }

        for (int i = 0; i < sources.Count; i++)
        {
            foreach (MarkupSpan marked in sources[i].Spans.Where(span => !span.Label.StartsWith('#')))
            {
                string id = marked.Label.Length > 0 ? marked.Label : analyzer.SupportedDiagnostics.Single().Id;
                (string, TextSpan) place = (File(i), marked.Span);
                Take(unexpected, each => each.Id == id && At(each) == place, missing, $"{id} at '{sources[i].Source.Substring(marked.Span.Start, marked.Span.Length)}'");
            }
        }

        return unexpected.Count == 0 && missing.Count == 0 ? null : Report(actual, unexpected, missing);
    }

    private static void Take(List<Diagnostic> from, Predicate<Diagnostic> fits, List<string> missing, string what)
    {
        int at = from.FindIndex(fits);
        if (at < 0)
        {
            missing.Add(what);
        }
        else
        {
            from.RemoveAt(at);
        }
    }

    private static string File(int source) => string.Create(CultureInfo.InvariantCulture, $"Test{source}.cs");

    private static (string File, TextSpan Span)? At(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree ? (tree.FilePath, diagnostic.Location.SourceSpan) : null;

    private (string File, TextSpan Span) Place(int key)
    {
        string label = "#" + key.ToString(CultureInfo.InvariantCulture);
        return Enumerable.Range(0, sources.Count)
            .SelectMany(i => sources[i].Spans.Where(span => span.Label == label).Select(span => (File(i), span.Span)))
            .Single();
    }

    private string Report(IReadOnlyList<Diagnostic> actual, IReadOnlyList<Diagnostic> unexpected, IReadOnlyList<string> missing)
    {
        var text = new StringBuilder();
        text.AppendJoin("", missing.Select(each => "missing:    " + each + "\n"));
        text.AppendJoin("", unexpected.Select(each => "unexpected: " + each + "\n"));
        for (int i = 0; i < sources.Count; i++)
        {
            IEnumerable<(string Id, TextSpan Span)> here = actual.Where(each => At(each)?.File == File(i)).Select(each => (each.Id, each.Location.SourceSpan));
            text.Append("\n--- ").Append(File(i)).Append(" with what was reported\n").Append(TestMarkup.Annotate(sources[i].Source, here)).Append('\n');
        }

        return text.ToString();
    }
}
