using System.CommandLine;
using Plainsight;

namespace CommandLine.Tests;

/// <summary>The commands do nothing themselves: the library gets what it gets without System.CommandLine.</summary>
public sealed class TelemetryGroupTests
{
    [Theory]
    [InlineData("telemetry", "telemetry")]
    [InlineData("telemetry --json", "telemetry --json")]
    [InlineData("telemetry status --json", "telemetry status --json")]
    [InlineData("telemetry on", "telemetry on")]
    [InlineData("telemetry enable", "telemetry on")]
    [InlineData("telemetry off", "telemetry off")]
    [InlineData("telemetry disable", "telemetry off")]
    [InlineData("telemetry show", "telemetry show")]
    [InlineData("telemetry show cli_build", "telemetry show cli_build")]
    [InlineData("telemetry log", "telemetry log")]
    [InlineData("telemetry reset", "telemetry reset")]
    [InlineData("telemetry forget", "telemetry forget")]
    [InlineData("telemetry frobnicate", "telemetry frobnicate")]
    [InlineData("telemetry off now", "telemetry off now")]
    public void A_command_reaches_the_library_with_its_exit_code(string line, string forwarded)
    {
        var shop = new Shop();

        Assert.Equal(42, shop.Parse(line).Invoke(shop.Configuration()));

        Assert.Equal([forwarded], shop.Forwarded);
        Assert.Empty(shop.Error.ToString());
    }

    [Fact]
    public void Help_lists_every_command()
    {
        var shop = new Shop();

        shop.Parse("telemetry --help").Invoke(shop.Configuration());

        string help = shop.Output.ToString();
        Assert.All(["status", "enable, on", "disable, off", "show", "log", "reset", "forget", "--json"], word => Assert.Contains(word, help, StringComparison.Ordinal));
        Assert.Empty(shop.Forwarded);
    }

    [Fact]
    public void The_generated_entry_point_fits()
    {
        Command group = CommandTelemetry.CreateCommand(ShopTelemetry.Command, static options => options.Project("shop.yml", "telemetry: { enabled: false }"));

        Assert.Equal("telemetry", group.Name);
    }
}
