using Analyzers.Tests.Parser;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Analyzers.Tests.Rules;

/// <summary>How the words of files come into models.</summary>
public sealed class VocabularyRulesTests
{
    private const string Source = """
        [TelemetryEvent] public readonly partial record struct Done(Word Word, Shape Shape);
        [TelemetryGroup] public readonly partial record struct Shape(bool Ok, Word Inner);
        [Vocabulary("lists\\words.txt")] public readonly partial record struct Word;
        """;

    [Fact]
    public void Words_come_after_other_and_once() => Assert.Equal(
        ["other", "zsh", "bash"],
        VocabularyRules.Words("words.txt", Files(("/src/words.txt", "\uFEFFzsh\r\n\r\n# a comment\r\n  bash\nother\nzsh\n"))));

    [Fact]
    public void Fields_and_groups_get_their_words()
    {
        EventModel model = VocabularyRules.Resolve(Parsed.Event(Source).Model!, Files(("/src/lists/words.txt", "zsh"))).Model!;
        Assert.Equal(["other", "zsh"], ((FieldType.Vocabulary)model.Fields[0].Type).Words);
        Assert.Equal(["other", "zsh"], ((FieldType.Vocabulary)((FieldType.Group)model.Fields[1].Type).Fields[1].Type).Words);
    }

    [Fact]
    public void Without_the_file_there_is_no_model()
    {
        ParseResult<EventModel> result = VocabularyRules.Resolve(Parsed.Event(Source).Model!, Files(("/src/words.txt", "zsh")));
        Assert.Null(result.Model);
        Assert.Equal([Anchor.ParameterType(0), Anchor.ParameterType(1)], result.Findings.Select(finding => finding.Anchor));
    }

    [Theory]
    [InlineData("/src/words.txt", true)]
    [InlineData("words.txt", true)]
    [InlineData(@"C:\src\words.txt", true)]
    [InlineData("/src/swords.txt", false)]
    [InlineData("/src/words.txt.bak", false)]
    public void A_file_is_found_by_the_end_of_its_path(string path, bool found) => Assert.Equal(found, VocabularyFiles.Matches(path, "words.txt"));

    private static EquatableArray<VocabularyFile> Files(params (string Path, string Text)[] files) =>
        files.Select(file => VocabularyFiles.Read(file.Path, file.Text)).ToEquatableArray();
}
