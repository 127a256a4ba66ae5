namespace Plainsight.Tests.Cli;

public sealed class CommandWordsTests : CommandTest
{
    [Theory]
    [InlineData()]
    [InlineData("build")]
    [InlineData("build", "telemetry")]
    [InlineData("Telemetry")]
    [InlineData("--telemetry")]
    public void Other_commands_are_left_to_the_app(params string[] args) =>
        Assert.Null(TelemetryCommand.Run(Definition, args, World.Configure));

    [Theory]
    [InlineData("maybe")]
    [InlineData("on", "now")]
    [InlineData("status", "--verbose")]
    [InlineData("show", "cli_build", "cli_serve")]
    [InlineData("show", "cli_nothing")]
    [InlineData("ON")]
    public void What_is_not_understood_goes_to_stderr_with_2(params string[] args)
    {
        Assert.Equal(2, Run(args));
        Assert.Equal("", Output);
        Assert.Single(Errors.TrimEnd('\n').Split('\n'));
        Assert.Empty(World.Files);
    }

    [Fact]
    public void Help_lists_commands_and_exit_codes()
    {
        Assert.Equal(0, Run("help"));
        Assert.All(["status", "on ", "off", "show [EVENT]", "--json", "Exit code: 0"], part => Assert.Contains(part, Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_that_throw_leave_only_off()
    {
        static void Broken(TelemetryOptions options) => throw new InvalidOperationException();
        Assert.Equal(1, TelemetryCommand.Run(Definition, ["telemetry", "on"], options =>
        {
            World.Configure(options);
            Broken(options);
        }));
        Assert.Empty(World.Files);
    }

    [Fact]
    public void An_output_that_breaks_is_a_failure_and_no_exception()
    {
        World.Out.Dispose();
        World.Error.Dispose();
        Assert.Equal(1, TelemetryCommand.Run(Definition, ["telemetry", "status"], World.Configure));
    }
}
