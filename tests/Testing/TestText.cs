using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Plainsight.Testing.Harness;

/// <summary>An additional file with a text.</summary>
public sealed class TestText(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);
}
