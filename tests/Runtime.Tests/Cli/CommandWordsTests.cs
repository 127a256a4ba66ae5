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

    [Theory]
    [InlineData("on", "--help")]
    [InlineData("off", "-h")]
    [InlineData("--help")]
    [InlineData("forget", "--json", "--help")]
    public void Who_asks_what_a_command_does_gets_help_and_nothing_is_done(params string[] args)
    {
        Assert.Equal(0, Run(args));
        Assert.StartsWith("docglow telemetry COMMAND ", Output, StringComparison.Ordinal);
        Assert.Empty(World.Files);
    }

    [Fact]
    public void Help_fits_a_terminal()
    {
        Run("help");
        Assert.All(Output.Split('\n'), static line => Assert.InRange(line.Length, 0, 100));
    }

    [Theory]
    [InlineData("https://a.example:443", "https://a.example")]
    [InlineData("https://a.example:8443", "https://a.example:8443")]
    [InlineData("http://127.0.0.1:80", "http://127.0.0.1")]
    [InlineData("http://127.0.0.1:443", "http://127.0.0.1:443")]
    [InlineData("file:", "a file of this computer")]
    public void Receivers_are_named_as_people_write_them(string origin, string shown) => Assert.Equal(shown, Plainsight.Cli.OriginText.Show(origin));

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
