using System.Text;

namespace Plainsight.Generator.Emitter;

/// <summary>Writes indented lines that end in <c>\n</c> on every system, so that the same model gives the same bytes everywhere.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes lines at the current depth; an empty one stays empty.</summary>
    public void Line(string text = "")
    {
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', _depth * 4).Append(line);
            }

            _text.Append('\n');
        }
    }

    /// <summary>Opens a block; disposing it closes the block.</summary>
    /// <param name="head">The line before the brace.</param>
    /// <param name="end">What follows the closing brace.</param>
    public IDisposable Block(string head, string end = "")
    {
        Line(head);
        Line("{");
        _depth++;
        return new Closer(this, end);
    }

    /// <summary>Indents what follows until it is disposed.</summary>
    public IDisposable Indented()
    {
        _depth++;
        return new Closer(this, end: null);
    }

    public override string ToString() => _text.ToString();

    private sealed class Closer(SourceWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (end is not null)
            {
                writer.Line("}" + end);
            }
        }
    }
}
