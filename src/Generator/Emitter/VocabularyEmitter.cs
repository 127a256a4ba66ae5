using System.Globalization;
using Plainsight.Analyzers.Model;

namespace Plainsight.Generator.Emitter;

/// <summary>Writes the look-up of a vocabulary: text goes in, a position comes out, and nothing of the text is kept.</summary>
internal static class VocabularyEmitter
{
    private const int FirstMark = 0xE000;

    /// <param name="model">The vocabulary.</param>
    /// <param name="words">Its words, <c>other</c> first.</param>
    public static string Vocabulary(VocabularyModel model, EquatableArray<string> words) =>
        FileEmitter.Write(model.Type, "Stands for a word of " + model.File + ", or for 'other'.", interfaces: null, writer =>
        {
            writer.Line("private readonly ushort _word;");
            writer.Line();
            writer.Line("private " + model.Type.Name + "(ushort word) => _word = word;");
            writer.Line();
            writer.Line("/// <summary>What every text outside the file becomes.</summary>");
            writer.Line("public static " + model.Type.FullName + " Other => default;");
            writer.Line();
            writer.Line("internal int Word => _word;");
            writer.Line();
            writer.Line("/// <summary>Looks a text up, letter by letter. It is not kept: a text outside the file becomes <see cref=\"Other\"/>. Throws nothing.</summary>");
            writer.Line("public static " + model.Type.FullName + " From(global::System.ReadOnlySpan<char> text) =>");
            using (writer.Indented())
            {
                writer.Line("new((ushort)global::Plainsight.VocabularyText.Find(\"" + Table(words) + "\", text));");
            }
        });

    // Each word is ended by its position, as a character that no word can hold. Words need no escape: they are of a few ASCII characters.
    private static string Table(EquatableArray<string> words) => string.Concat(words
        .Select((word, position) => (Word: word, End: "\\u" + (FirstMark + position).ToString("x4", CultureInfo.InvariantCulture)))
        .Skip(1)
        .OrderBy(entry => entry.Word, StringComparer.Ordinal)
        .Select(entry => entry.Word + entry.End));
}
