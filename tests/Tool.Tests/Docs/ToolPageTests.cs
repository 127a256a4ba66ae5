using Plainsight.Tool;
using Plainsight.Tool.Diff;
using Tool.Tests.Harness;

namespace Tool.Tests.Docs;

public sealed class ToolPageTests
{
    private static readonly string Page = Repository.Read("docs/tool.md");

    [Fact]
    public void The_page_lists_every_kind_of_change_with_its_severity()
    {
        IEnumerable<string> rows = ChangeKinds.All.Select(kind => $"| `{kind.Id}` | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Title} |\n");
        Assert.EndsWith("|---|---|---|\n" + string.Concat(rows), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_names_every_command_and_option()
    {
        var host = new ToolHost(TextWriter.Null, TextWriter.Null, Color: false, Repository.Root, () => default);
        Assert.All(PlainsightTool.Commands(host).Subcommands, command =>
        {
            Assert.Contains("| `plainsight " + command.Name, Page, StringComparison.Ordinal);
            Assert.All(command.Options, option => Assert.Contains(option.Name, Page, StringComparison.Ordinal));
        });
    }
}
