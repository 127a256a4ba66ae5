using Analyzers.Tests.Docs;
using Plainsight.Analyzers.Names;
using Plainsight.Names;

namespace Analyzers.Tests.Names;

/// <summary>The rules against declarations that people have labelled.</summary>
public sealed class NameCorpusTests
{
    [Theory]
    [InlineData("field-names.csv", 390, 0.98, 0.97)]
    [InlineData("held-out.csv", 5070, 0.98, 0.98)]
    public async Task The_rules_agree_with_the_labels(string file, int rows, double precision, double recall)
    {
        IReadOnlyList<JudgedRow> judged = await NameJudge.Judge(NameCsv.Read(Repository.Read("tests/Names/" + file)));
        NameScore score = NameScore.Of(judged);
        string differences = string.Join("\n", judged.Where(row => row.IsFalseAlarm || row.IsMissed));
        Assert.True(score.Rows >= rows, "Rows are added, never removed.");
        Assert.True(score.Precision >= precision, differences);
        Assert.True(score.Recall >= recall, differences);
    }

    [Fact]
    public async Task A_row_counts_as_what_the_analyzer_says()
    {
        IReadOnlyList<JudgedRow> judged = await NameJudge.Judge(NameCsv.Read("""
            csharp_type,member_name,verdict,category,reason,source
            string,Email,flag,email,,
            "Dictionary<string, string>",Shades,flag,open_bag,,
            string,Shade,ok,text,"a reason, with a comma",
            int,UserId,ok,wrong,,
            enum Colour?,class,flag,missed,,
            vocabulary Words,Email,ok,closed,,
            string[],Shades,ok,text,,
            """));
        Assert.Equal([true, true, false, true, false, false, false], judged.Select(row => row.IsRefused));
        Assert.Equal(new NameScore(7, 2, 1, 1), NameScore.Of(judged));
    }

    [Fact]
    public void Every_word_has_a_category_languages_and_a_reason()
    {
        HashSet<string> categories = [.. NameDictionary.Categories.Select(category => category.Name)];
        Assert.All(CsvTable.Read("dictionary.csv"), row =>
        {
            Assert.Equal(7, row.Length);
            Assert.Contains(row[1], categories);
            Assert.Contains(row[2], new[] { "any", "number", "text" });
            Assert.Contains(row[3], new[] { "", "last", "alone" });
            Assert.Contains(row[4], new[] { "", "yes" });
            Assert.NotEqual("", row[5]);
            Assert.NotEqual("", row[6]);
        });
    }

    [Fact]
    public void Every_part_of_a_compound_and_every_short_form_stands_once()
    {
        Assert.All(CsvTable.Read("compounds.csv"), row => Assert.Contains(row[1], new[] { "tail", "head", "ending", "never" }));
        Assert.Empty(CsvTable.Read("compounds.csv").GroupBy(row => (row[0], row[1])).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Empty(CsvTable.Read("abbreviations.csv").GroupBy(row => row[0]).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void No_word_stands_in_the_dictionary_twice_alike() =>
        Assert.Empty(CsvTable.Read("dictionary.csv").GroupBy(row => (row[0], row[2], row[3])).Where(same => same.Count() > 1).Select(same => same.Key));
}
