using System.Security.Cryptography;
using System.Text;
using Plainsight.Analyzers.Model;

namespace Plainsight.Analyzers.Schema;

/// <summary>Names a vocabulary by its file, the number of its words and their hash, so that a changed word shows in the schema and in its review.</summary>
internal static class SchemaVocabulary
{
    private const string Other = "other";

    public static JsonObjectBuilder Add(JsonObjectBuilder head, FieldType.Vocabulary vocabulary)
    {
        string[] words = vocabulary.Words.Where(word => word != Other).ToArray();
        return head.Text("file", vocabulary.File).Number("words", words.Length).Text("sha256", Hash(words));
    }

    /// <summary>SHA-256 of the words without <c>other</c>, each followed by <c>\n</c>, as 64 lower-case hex digits.</summary>
    internal static string Hash(IEnumerable<string> words)
    {
        using var sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Concat(words.Select(word => word + "\n"))));
        return string.Concat(hash.Select(value => value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
