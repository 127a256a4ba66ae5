using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Rules;

/// <summary>Reads vocabulary files and finds them by the path that an attribute names.</summary>
public static class VocabularyFiles
{
    /// <summary>The words of a file, each once: one a line, trimmed, without blank lines and <c>#</c> comments. Words are not checked here.</summary>
    public static VocabularyFile Read(string path, string text)
    {
        IEnumerable<string> words = text.Split('\n')
            .Select(line => line.Trim().Trim('\uFEFF'))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Distinct(StringComparer.Ordinal);
        return new VocabularyFile(path.Replace('\\', '/'), words.ToEquatableArray());
    }

    /// <summary>Whether a file is the one that an attribute names: the same path, or one that ends with it.</summary>
    public static bool Matches(string path, string named)
    {
        string file = path.Replace('\\', '/');
        return named.Length > 0
            && (file == named || (file.EndsWith(named, StringComparison.Ordinal) && file[file.Length - named.Length - 1] == '/'));
    }
}
