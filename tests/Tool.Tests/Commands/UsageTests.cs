using Plainsight.Tool;
using Tool.Tests.Harness;

namespace Tool.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("explain")]
    [InlineData("explain", "PST0110", "PST0111")]
    [InlineData("explain", "PST0110", "--nonsense")]
    public void Wrong_use_is_said_on_stderr_and_ends_with_2(params string[] arguments)
    {
        ToolRun run = ToolRun.In(Repository.Root, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("plainsight: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("diff", "not-there.json", "neither.json")]
    public void A_stderr_that_takes_nothing_changes_no_exit_code(params string[] arguments) =>
        Assert.Equal(2, PlainsightTool.Run(arguments, new ToolHost(TextWriter.Null, new FullWriter(), Color: false, Repository.Root, () => default)));

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_names_every_command(string option)
    {
        ToolRun run = ToolRun.In(Repository.Root, option);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("plainsight [command] [options]", run.Output, StringComparison.Ordinal);
        var host = new ToolHost(TextWriter.Null, TextWriter.Null, Color: false, Repository.Root, () => default);
        Assert.All(PlainsightTool.Commands(host).Subcommands, command => Assert.Contains($"\n  {command.Name} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_of_a_command_shows_how_it_is_called()
    {
        ToolRun run = ToolRun.In(Repository.Root, "diff", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("plainsight diff [<FILES>...] [options]", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff", "", "x.json")]
    [InlineData("diff", "--git", "HEAD", "")]
    [InlineData("check", "")]
    [InlineData("docs", "")]
    [InlineData("ship", "")]
    public void A_variable_that_is_not_set_is_an_empty_name(params string[] arguments)
    {
        using var folder = new WorkFolder();
        folder.Write("x.json", Schemas.Shipped);
        Assert.Equal(new ToolRun(2, "", "The name of a file is empty.\n"), folder.Run(arguments));
    }

    [Theory]
    [InlineData(true, "", "xterm", true)]
    [InlineData(true, null, null, true)]
    [InlineData(false, "", "xterm", false)]
    [InlineData(true, "1", "xterm", false)]
    [InlineData(true, "", "dumb", false)]
    public void Colours_need_a_terminal_and_nobody_who_declines_them(bool isTerminal, string? noColor, string? terminal, bool colors) =>
        Assert.Equal(colors, ToolHost.HasColors(isTerminal, name => name == "NO_COLOR" ? noColor : terminal));

    [Fact]
    public void Without_a_command_it_is_wrong_use()
    {
        ToolRun run = ToolRun.In(Repository.Root);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("See: plainsight --help\n", run.Error, StringComparison.Ordinal);
    }
}
