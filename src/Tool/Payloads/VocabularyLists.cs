using System.Globalization;
using Plainsight.Analyzers.Rules;
using Plainsight.Analyzers.Schema;
using Plainsight.Tool.Files;

namespace Plainsight.Tool.Payloads;

/// <summary>Finds the words of vocabularies. The schema has only their number and their hash; the words stand in a file beside it.</summary>
/// <param name="directory">The folder of the schema file.</param>
internal sealed class VocabularyLists(string directory)
{
    private readonly Dictionary<(string File, string Hash), IReadOnlyList<string>?> _known = [];
    private readonly List<string> _notes = [];

    /// <summary>What the caller should know: one sentence for each list that could not be used.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The words without <c>other</c>, or null when the list that the schema means is not there.</summary>
    public IReadOnlyList<string>? Words(JsonObject field)
    {
        (string File, string Hash) list = (field.Text("file") ?? "", field.Text("sha256") ?? "");
        if (!_known.TryGetValue(list, out IReadOnlyList<string>? words))
        {
            words = Find(list.File, list.Hash, out string? problem);
            _known[list] = words;
            if (problem is not null)
            {
                string line = field.Line.ToString(CultureInfo.InvariantCulture);
                _notes.Add($"'{list.File}', the vocabulary in line {line} of the schema, {problem}: any word of its form passes.");
            }
        }

        return words;
    }

    private IReadOnlyList<string>? Find(string file, string hash, out string? problem)
    {
        string path = Path.GetFullPath(file, directory);
        if (!File.Exists(path) || new FileInfo(path).Length > JsonReader.LongestText)
        {
            problem = "is not beside it";
            return null;
        }

        string[] words = [.. VocabularyFiles.Read(file, Utf8Text.Read(File.ReadAllBytes(path)) ?? "").Words.Where(word => word != VocabularyWords.Other)];
        problem = SchemaVocabulary.Hash(words) == hash ? null : "holds other words than when the schema was written";
        return problem is null ? words : null;
    }
}
