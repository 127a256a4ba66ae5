using System.Text.Json;
using Plainsight.Tool.Diff;
using Tool.Tests.Harness;

namespace Tool.Tests.Diff;

public sealed class DiffOutputTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public DiffOutputTests()
    {
        _folder.Write("old.json", Schemas.Shipped);
        _folder.Write("new.json", Schemas.Changed);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_comment_of_a_pull_request_is_a_table_with_a_question_a_row()
    {
        Assert.Equal("""
            <!-- plainsight diff -->
            ### Telemetry: 3 changes: 1 privacy, 1 breaking, 1 notice

            |  | What | Change | Bits | Please answer |
            |---|---|---|---|---|
            | **privacy** | `order_made v1: gift`, line 12 | field added: yes or no | +1.0 | Is "Is wrapping worth its price?" reason enough to send this? |
            | **breaking** | `order_made v1: express`, old line 12 | field removed: was yes or no | -1.0 | Do the receiver and its charts get along without it? |
            | **notice** | `context: platform`, line 8 | reason changed: was "Which systems must be tested?", is "Which systems are used?" |  | Is it only said better, or is it another purpose than the one that users agreed to? |

            Compared with `old.json`. Bits are what one event can tell more or less at most.

            """, _folder.Run("diff", "old.json", "new.json", "--markdown").Output);
    }

    [Fact]
    public void A_comment_without_changes_says_so() => Assert.Equal("""
        <!-- plainsight diff -->
        ### Telemetry: no change in meaning

        `new.json` means what `new.json` means.

        """, _folder.Run("diff", "new.json", "new.json", "--markdown").Output);

    [Fact]
    public void A_comment_is_never_longer_than_a_forge_takes_and_says_what_it_leaves_out()
    {
        IEnumerable<string> fields = Enumerable.Range(0, 1000).Select(number => $$"""{ "name": "field_{{number}}", "type": "bool", "why": "Is it so?" },""");
        _folder.Write("new.json", Schemas.Shipped.Replace("{ \"name\": \"express\"", string.Concat(fields) + " { \"name\": \"express\"", StringComparison.Ordinal));
        string comment = _folder.Run("diff", "old.json", "new.json", "--markdown").Output;
        Assert.InRange(comment.Length, 55_000, 65_536);
        int rows = comment.Split('\n').Count(line => line.StartsWith("| **", StringComparison.Ordinal));
        Assert.Contains($"**{1000 - rows} more, of which none matters more than these, don't fit into a comment.**", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_cannot_write_Markdown_nor_on_the_terminal()
    {
        _folder.Write("new.json", Schemas.Shipped.Replace("Is express worth its price?", "<b>|[x](y) @all #1 \\u001b[2J`", StringComparison.Ordinal));
        string markdown = _folder.Run("diff", "old.json", "new.json", "--markdown").Output;
        Assert.Contains("\\<b>\\|\\[x\\](y) @\u200ball #\u200b1 \u0020\\[2J\\`", markdown, StringComparison.Ordinal);
        string text = _folder.Run("diff", "old.json", "new.json").Output;
        Assert.Contains("<b>|[x](y) @all #1  [2J`", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_every_change_with_its_place()
    {
        using var json = JsonDocument.Parse(_folder.Run("diff", "old.json", "new.json", "--json").Output);
        Assert.Equal(
            """{"kind":"field-removed","severity":"breaking","part":"events","event":"order_made","version":1,"path":"express","detail":"was yes or no","bits":-1,"question":"Do the receiver and its charts get along without it?","file":"old.json","line":12,"column":7}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("changes")[1]));
    }

    [Fact]
    public void Colours_are_for_terminals_only()
    {
        ToolRun colored = ToolRun.In(_folder.Root, color: true, ["diff", "old.json", "new.json"]);
        Assert.Contains("\u001b[31mprivacy", colored.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _folder.Run("diff", "old.json", "new.json").Output);
    }

    [Theory]
    [InlineData("new.json", "privacy", 1)]
    [InlineData("privacy.json", "breaking", 1)]
    [InlineData("privacy.json", "notice", 1)]
    [InlineData("breaking.json", "privacy", 0)]
    [InlineData("breaking.json", "breaking", 1)]
    [InlineData("notice.json", "breaking", 0)]
    [InlineData("notice.json", "Notice", 1)]
    [InlineData("old.json", "notice", 0)]
    public void A_severity_fails_for_itself_and_for_those_above(string file, string severity, int exitCode)
    {
        _folder.Write("notice.json", Schemas.Shipped.Replace("be tested", "be looked at", StringComparison.Ordinal));
        _folder.Write("privacy.json", Schemas.Shipped.Replace("\"windows\"", "\"windows\", \"darwin\"", StringComparison.Ordinal));
        _folder.Write("breaking.json", Schemas.Shipped.Replace("\"express\"", "\"fast\"", StringComparison.Ordinal));
        Assert.Equal(exitCode, _folder.Run("diff", "old.json", file, "--fail-on", severity).ExitCode);
        Assert.Equal(0, _folder.Run("diff", "old.json", file).ExitCode);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "old.json")]
    [InlineData("diff", "old.json", "new.json", "new.json")]
    [InlineData("diff", "old.json", "new.json", "--git", "HEAD")]
    [InlineData("diff", "old.json", "new.json", "--fail-on", "everything")]
    [InlineData("diff", "old.json", "new.json", "--json", "--sarif")]
    public void Wrong_use_is_refused(params string[] arguments)
    {
        ToolRun run = _folder.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("See: plainsight diff --help\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_endings_are_no_change()
    {
        _folder.Write("crlf.json", "\ufeff" + Schemas.Shipped.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Empty(Kinds.Of(_folder.Run("diff", "old.json", "crlf.json", "--json").Output));
    }

    [Fact]
    public void Each_kind_asks_one_question_without_jargon() => Assert.All(ChangeKinds.All, kind =>
    {
        Assert.EndsWith("?", kind.Question, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", kind.Question, StringComparison.Ordinal);
        Assert.Equal(kind.Id.ToLowerInvariant(), kind.Id);
    });
}
