using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>Words of the declaration are shown as they are, whatever they hold.</summary>
public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("a | b", "a \\| b")]
    [InlineData("`code` <b>bold</b> &lt;", "\\`code\\` \\<b>bold\\</b> \\&lt;")]
    [InlineData("*bold* _it_ [link](x) ~~no~~ $5", "\\*bold\\* \\_it\\_ \\[link\\](x) \\~\\~no\\~\\~ \\$5")]
    [InlineData("back\\slash", "back\\\\slash")]
    [InlineData("a\r\nb\u2028c\u202ed", "a  b c d")]
    public void A_reason_cannot_break_its_row(string why, string expected)
    {
        string page = Texts.Page(Texts.Written(Event("e", 1, Result with { Why = why })));
        Assert.Contains($"| `result` | one word | one of `success`, `error` | {expected} |", page.Split('\n'));
    }

    [Theory]
    [InlineData("# Big", "\\# Big")]
    [InlineData("- item", "\\- item")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("12) item", "12\\) item")]
    [InlineData("> quote", "\\> quote")]
    [InlineData("=====", "\\=====")]
    [InlineData("1 build of 3.", "1 build of 3.")]
    public void What_an_event_says_begins_no_list_and_no_heading(string why, string expected) =>
        Assert.Contains($"\n{expected}\n", Texts.Page(Texts.Written(Event("e", 1) with { Why = why })), StringComparison.Ordinal);

    [Theory]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("a``b", "``` a``b ```")]
    [InlineData("a|b", "`a\\|b`")]
    [InlineData("<b>", "`<b>`")]
    public void A_word_in_code_style_stays_what_it_is(string word, string expected)
    {
        string page = Texts.Page(Texts.Written(Event("e", 1, Field("f", Enum(word)))));
        Assert.Contains($"| `f` | one word | one of {expected} | Why. |", page.Split('\n'));
    }

    [Theory]
    [InlineData("https://example.com/a", "<https://example.com/a>")]
    [InlineData("https://example.com/a> <b", "https://example.com/a> \\<b")]
    [InlineData("privacy_office@example.com", "privacy\\_office@example.com")]
    public void Only_an_address_is_a_link(string contact, string expected) =>
        Assert.Contains($" Questions go to {expected}.\n", Texts.Page(SchemaBuilder.Build(With(App with { Contact = contact }, [], Event("e", 1)))), StringComparison.Ordinal);

    [Fact]
    public void Other_words_of_the_declaration_are_escaped_too()
    {
        AppModel app = App with { Name = "a_b", Homepage = "_x_", Endpoint = "https://e.example/|", Debug = "D|`=1" };
        string page = Texts.Page(SchemaBuilder.Build(With(app, [], Event("e", 1, Field("f", new FieldType.Vocabulary("", "a|b.txt", new[] { "other", "x", "y" }.ToEquatableArray()))))));
        Assert.StartsWith("# Telemetry of a\\_b\n", page, StringComparison.Ordinal);
        Assert.Contains("\nMore: \\_x\\_\n", page, StringComparison.Ordinal);
        Assert.Contains("\nTo `https://e.example/|`, as JSON", page, StringComparison.Ordinal);
        Assert.Contains(", set `` D|`=1 `` in the environment", page, StringComparison.Ordinal);
        Assert.Contains("one of the 2 words in `a\\|b.txt`, else `other`", page, StringComparison.Ordinal);
    }
}
