using System.Globalization;
using System.Text;
using Plainsight.Analyzers.Names;
using Plainsight.Names;

namespace Analyzers.Tests.Docs;

/// <summary>docs/names.md is written from the tables and from what the rules do with the labelled declarations.</summary>
public sealed class NamesDocsTests
{
    private const string Words = "<!-- words -->\n";

    private const string Figures = "<!-- figures -->\n";

    private const string End = "<!-- end -->\n";

    [Fact]
    public async Task The_page_of_the_names_is_up_to_date()
    {
        string page = Repository.Read("docs/names.md");
        page = Replace(page, Words, Table());
        page = Replace(page, Figures, await Measured());
        Repository.Verify("docs/names.md", page);
    }

    private static string Table()
    {
        var text = new StringBuilder("| Category | Rule | Tells of | Words, for example |\n|---|---|---|---|\n");
        ILookup<string, string> words = CsvTable.Read("dictionary.csv").ToLookup(row => row[1], row => row[0]);
        foreach (NameCategory category in NameDictionary.Categories)
        {
            string examples = string.Join(", ", words[category.Name].Take(8));
            text.Append(CultureInfo.InvariantCulture, $"| {category.Name} | [{category.RuleId}](rules/{category.RuleId}.md) | {category.Names} | {examples} ({words[category.Name].Count()} in all) |\n");
        }

        return text.ToString();
    }

    private static async Task<string> Measured()
    {
        var text = new StringBuilder("| Declarations | Rows | False alarms | Missed | Precision | Recall |\n|---|---|---|---|---|---|\n");
        foreach (string file in new[] { "field-names.csv", "held-out.csv" })
        {
            NameScore score = NameScore.Of(await NameJudge.Judge(NameCsv.Read(Repository.Read("tests/Names/" + file))));
            text.Append(CultureInfo.InvariantCulture, $"| `tests/Names/{file}` | {score.Rows} | {score.FalseAlarms} | {score.Missed} | {score.Precision:0.000} | {score.Recall:0.000} |\n");
        }

        return text.ToString();
    }

    private static string Replace(string page, string marker, string text)
    {
        int start = page.IndexOf(marker, StringComparison.Ordinal) + marker.Length;
        return page[..start] + text + page[page.IndexOf(End, start, StringComparison.Ordinal)..];
    }
}
