using System.Reflection;
using System.Text.RegularExpressions;
using Samples.Tests.Harness;

namespace Samples.Tests;

/// <summary>docs/seeds.md and its five pages: each promise has its tests, each deviation its reason.</summary>
public sealed partial class SeedsDocsTests
{
    private const string Namespace = "Samples.Tests.";
    private const BindingFlags Methods = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<string> Systems => ["dashdown", "docglow", "dlt", "daytona", "visivo"];

    [Theory]
    [MemberData(nameof(Systems))]
    public void Each_promise_is_held_by_tests_that_exist(string system)
    {
        IReadOnlyList<(string Promise, string Tests)> rows = Table($"seeds/{system}.md", "## Promises");
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(row => Names(row.Tests).Length == 0).Select(row => $"no test: {row.Promise}"));
        Assert.Empty(rows.SelectMany(row => Names(row.Tests)).Where(name => !IsTest(name)).Select(name => $"no such test: {name}"));
        Assert.Empty(rows.Where(row => Rest(row.Tests).Length > 0).Select(row => $"not a test: {Rest(row.Tests)}"));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void Each_promise_stands_once(string system)
    {
        IEnumerable<string> promises = Table($"seeds/{system}.md", "## Promises").Select(row => row.Promise);
        Assert.Empty(promises.GroupBy(promise => promise).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void Each_deviation_has_a_reason(string system) =>
        Assert.Empty(Table($"seeds/{system}.md", "## Deviations").Where(row => row.Reason.Length < 20).Select(row => row.Promise));

    [Theory]
    [MemberData(nameof(Systems))]
    public void The_overview_links_each_page(string system) => Assert.Contains($"(seeds/{system}.md)", Read("seeds.md"), StringComparison.Ordinal);

    [Fact]
    public void Each_row_of_the_overview_is_linked_to_a_test()
    {
        string[][] rows = Overview("| feature");
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(cells => !IsLinked(cells[^2])).Select(cells => $"{cells[1]}: {cells[^2]}"));
    }

    // By a test here or in the library, or by the reason why no client can do anything about it.
    [Theory]
    [MemberData(nameof(Systems))]
    public void What_a_real_program_breaks_is_held_here_or_is_no_matter_of_a_client(string system)
    {
        string[][] rows = [.. Overview("| program").Where(cells => cells[1].Trim().Equals(system, StringComparison.OrdinalIgnoreCase))];
        Assert.NotEmpty(rows);
        Assert.Empty(rows.GroupBy(cells => cells[2]).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(rows.Where(cells => !IsHeld(cells[3].Trim())).Select(cells => $"{cells[2]}: {cells[3]}"));
    }

    private static string Read(string page) => File.ReadAllText(Path.Join(SampleProgram.Repository, "docs", page)).ReplaceLineEndings("\n");

    private static IReadOnlyList<(string Promise, string Reason)> Table(string page, string heading)
    {
        string[] section = [.. Read(page).Split('\n').SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'))];
        Assert.NotEmpty(section);
        return [.. section.Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|', 3)).Select(cells => (cells[1].Trim(), cells[2].Trim(' ', '|')))];
    }

    // The rows of a table of the overview, cut into cells; the first and the last are empty.
    private static string[][] Overview(string header) => [.. Read("seeds.md").Split('\n')
        .SkipWhile(line => !line.StartsWith(header, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|'))];

    private static bool IsHeld(string cell)
    {
        const string Beyond = "no matter of a client: ";
        string links = Link().Replace(cell, "");
        return cell.StartsWith(Beyond, StringComparison.Ordinal) ? cell.Length > Beyond.Length + 20
            : Link().Matches(cell).All(link => IsLinked(link.Value)) && Names(links).All(IsTest) && Rest(links).Length == 0 && cell.Length > 0;
    }

    // What is left of a cell without its tests.
    private static string Rest(string cell) => Name().Replace(cell, "").Replace("<br>", "", StringComparison.Ordinal).Trim();

    private static string[] Names(string cell) => [.. Name().Matches(cell).Select(match => match.Groups[1].Value)];

    private static bool IsTest(string name)
    {
        int dot = name.LastIndexOf('.');
        return dot > 0 && typeof(SeedsDocsTests).Assembly.GetType(Namespace + name[..dot])?.GetMethod(name[(dot + 1)..], Methods) is { } method
            && method.GetCustomAttributes(typeof(FactAttribute), inherit: false).Length > 0;
    }

    private static bool IsLinked(string cell) =>
        Link().Match(cell) is { Success: true } link
        && Path.Join(SampleProgram.Repository, "docs", link.Groups[1].Value) is var file
        && File.Exists(file)
        && File.ReadAllText(file).Contains($" {link.Groups[2].Value}(", StringComparison.Ordinal);

    [GeneratedRegex("`([A-Za-z0-9_.]+)`")]
    private static partial Regex Name();

    [GeneratedRegex("\\[.*?\\]\\((\\.\\./tests/[^ ]+\\.cs) \"([A-Za-z0-9_]+)\"\\)")]
    private static partial Regex Link();
}
