using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Analyzers.Diagnostics;

/// <summary>The reviewed schema among the additional files, read once for each of its texts.</summary>
internal sealed class SchemaFile
{
    private static readonly SourceTextValueProvider<SchemaReadResult> Reader = new(text => SchemaReader.Read(text.ToString()));

    private readonly string _path;
    private readonly SourceText _text;

    private SchemaFile(string path, SourceText text, SchemaReadResult result)
    {
        _path = path;
        _text = text;
        Result = result;
    }

    public SchemaReadResult Result { get; }

    /// <summary>The file of this project, or null when there is none.</summary>
    public static SchemaFile? Find(CompilationAnalysisContext context)
    {
        AdditionalText? file = context.Options.AdditionalFiles.FirstOrDefault(each => Path.GetFileName(each.Path) == SchemaDocument.FileName);
        return file?.GetText(context.CancellationToken) is { } text && context.TryGetValue(text, Reader, out SchemaReadResult? result)
            ? new SchemaFile(file.Path, text, result)
            : null;
    }

    /// <summary>The rest of a line.</summary>
    /// <param name="line">1-based; the last line when the file is shorter.</param>
    /// <param name="column">1-based.</param>
    public Location At(int line, int column)
    {
        TextLine found = _text.Lines[Math.Max(0, Math.Min(line, _text.Lines.Count) - 1)];
        int start = Math.Min(found.Start + Math.Max(column, 1) - 1, found.End);
        var span = TextSpan.FromBounds(start, found.End);
        return Location.Create(_path, span, _text.Lines.GetLinePositionSpan(span));
    }
}
