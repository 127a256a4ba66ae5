using System.Globalization;
using Plainsight.Tool.Diff;
using Tool.Tests.Harness;

namespace Tool.Tests.Diff;

/// <summary>Each folder of <c>Pairs</c> is a change: two files, and what a reviewer is told. <c>SNAPSHOTS=accept</c> writes what is told now.</summary>
public sealed class PairTests
{
    public static TheoryData<string> Pairs => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathOf("tests/Tool.Tests/Pairs");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_change_is_told_like_this(string pair)
    {
        string directory = Path.Combine(Folder, pair);
        ToolRun run = ToolRun.In(directory, "diff", "old.json", "new.json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string expected = Path.Combine(directory, "expected.txt");
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "accept")
        {
            File.WriteAllText(expected, run.Output);
        }

        Assert.Equal(File.ReadAllText(expected), run.Output);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void A_culture_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.All(Pairs, pair => A_change_is_told_like_this(pair.Data));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_file_and_itself_differ_in_nothing(string pair)
    {
        string directory = Path.Combine(Folder, pair);
        foreach (string file in new[] { "old.json", "new.json" })
        {
            ToolRun run = ToolRun.In(directory, "diff", file, file, "--fail-on", "notice");
            Assert.Equal((0, $"{file}: no change in meaning, compared with {file}\n"), (run.ExitCode, run.Output));
        }
    }

    [Fact]
    public void Every_kind_of_change_has_a_pair()
    {
        IEnumerable<string> told = Directory.EnumerateDirectories(Folder)
            .SelectMany(directory => Kinds.Of(ToolRun.In(directory, "diff", "old.json", "new.json", "--json").Output));
        Assert.Equal(
            ChangeKinds.All.Select(kind => kind.Id).Where(id => id != "telemetry-added"),
            told.Distinct().Order(StringComparer.Ordinal));
    }
}
