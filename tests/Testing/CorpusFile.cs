using Microsoft.CodeAnalysis.CSharp;

namespace Plainsight.Testing.Harness;

/// <summary>A file of the corpus, compiled as its comments say: <c>// C# 11</c>, <c>// plainsight_refused_words = …</c>.</summary>
public sealed class CorpusFile
{
    public CorpusFile(string source)
    {
        string[] stated = [.. source.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..])];
        Compilation = TestCompilation.Create([source], stated.Contains("C# 11") ? LanguageVersion.CSharp11 : LanguageVersion.CSharp12);
        string settings = string.Join('\n', stated.Where(line => line.StartsWith("plainsight_", StringComparison.Ordinal)));
        Options = new TestOptions([("/.editorconfig", "root = true\n[*.cs]\n" + settings)]);
    }

    public CSharpCompilation Compilation { get; }

    public TestOptions Options { get; }
}
