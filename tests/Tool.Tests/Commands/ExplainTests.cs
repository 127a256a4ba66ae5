using Tool.Tests.Harness;

namespace Tool.Tests.Commands;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("PST0110")]
    [InlineData("pst0110")]
    public void The_page_of_a_rule_is_printed(string id)
    {
        ToolRun run = ToolRun.In(Repository.Root, "explain", id);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Repository.Read("docs/rules/PST0110.md"), run.Output);
    }

    [Fact]
    public void Every_rule_has_its_page_in_the_tool()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(Repository.PathOf("docs/rules"), "PST*.md").Select(path => Path.GetFileNameWithoutExtension(path));
        Assert.All(pages, id => Assert.Equal(0, ToolRun.In(Repository.Root, "explain", id).ExitCode));
    }

    [Fact]
    public void An_unknown_rule_is_an_error_that_names_the_nearest()
    {
        ToolRun run = ToolRun.In(Repository.Root, "explain", "PST0119");
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal("There is no rule 'PST0119'. Near to it: PST0115, PST0114, PST0113.\n", run.Error);
    }
}
