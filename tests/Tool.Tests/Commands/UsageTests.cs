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

    [Fact]
    public void Help_names_every_command()
    {
        ToolRun run = ToolRun.In(Repository.Root, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("explain", run.Output, StringComparison.Ordinal);
    }
}
