using System.Text.Json;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Cli;

/// <summary>The switches in <c>status</c>: the same order as the resolver's.</summary>
public sealed class SwitchTableTests : CommandTest
{
    [Theory]
    [InlineData(null, "--no-telemetry, --telemetry|DOCGLOW_TELEMETRY|project file|~/.docglow/config.toml|recorded answer|CI")]
    [InlineData("recorded user", "recorded answer|~/.docglow/config.toml|--no-telemetry, --telemetry|DOCGLOW_TELEMETRY|project file|CI")]
    [InlineData("ci switch", "CI|DOCGLOW_TELEMETRY|--no-telemetry, --telemetry|project file|~/.docglow/config.toml|recorded answer")]
    public void Switches_stand_in_the_order_of_the_app(string? precedence, string rows)
    {
        Definition = Apps.Docglow(precedence: precedence, flags: true, userFile: "~/.docglow/config.toml");
        World.Arguments = [];
        World.UserFile = new ConfigFile(Path.Combine(World.Home, "config.toml"));
        string[] names = [.. RunJson("status").GetProperty("switches").EnumerateArray().Select(static row => row.GetProperty("name").GetString()!)];
        Assert.Equal(rows, string.Join('|', names[4..^1]));
        Assert.Equal("default", names[^1]);
    }

    [Fact]
    public void The_flag_decides_and_is_named()
    {
        Definition = Apps.Docglow(flags: true);
        World.Arguments = ["telemetry", "status", "--no-telemetry"];
        JsonElement status = RunJson("status");
        Assert.Equal(("off", "flag", "--no-telemetry (command line)"), (Text(status, "telemetry"), Text(status, "source"), Text(status, "detail")));
        JsonElement row = Assert.Single(status.GetProperty("switches").EnumerateArray(), static row => row.GetProperty("decides").GetBoolean());
        Assert.Equal("--no-telemetry", Text(row, "value"));
    }

    [Fact]
    public void The_flags_of_the_app_are_no_words_of_the_command()
    {
        Definition = Apps.Docglow(flags: true);
        World.Arguments = ["telemetry", "status", "--telemetry=false"];
        Assert.Equal(0, Run("status", "--telemetry=false"));
        Assert.StartsWith("telemetry: off. --telemetry=false (command line).", Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("status", "--telemetry-please"));
        Definition = Apps.Docglow();
        Assert.Equal(2, Run("status", "--telemetry=false"));
    }

    [Fact]
    public void The_users_file_decides_and_is_named_with_its_line()
    {
        Definition = Apps.Docglow(userFile: "~/.docglow/config.toml");
        World.UserFile = new ConfigFile(Path.Combine(World.Home, "config.toml")) { Text = "theme = dark\ntelemetry = off\n" };
        JsonElement status = RunJson("status");
        Assert.Equal(("user", $"off ({World.UserFile.Path}:2)"), (Text(status, "source"), Text(status, "detail")));

        World.UserFile.Text = "telemetry = aus\n";
        status = RunJson("status");
        Assert.Equal(("user-unreadable", $"aus ({World.UserFile.Path}:1) can't be read and counts as off"), (Text(status, "source"), Text(status, "detail")));
    }

    [Fact]
    public void A_source_that_is_not_handed_over_is_shown_as_such()
    {
        Definition = Apps.Docglow(flags: true, userFile: "~/.docglow/config.toml");
        Assert.Equal(2, RunJson("status").GetProperty("switches").EnumerateArray().Count(static row => Text(row, "value") == "not handed over"));
    }

    [Fact]
    public void A_project_that_is_known_later_is_shown_as_such()
    {
        Action<TelemetryOptions> configure = World.Configure;
        Assert.Equal(0, TelemetryCommand.Run(Definition, ["telemetry", "status"], options =>
        {
            configure(options);
            options.ProjectLater();
        }));
        Assert.Matches("\n  project file +not known before a run\n", Output);
    }

    [Fact]
    public void Off_says_the_flag_among_the_ways()
    {
        Definition = Apps.Docglow(flags: true);
        World.Arguments = ["telemetry", "on"];
        Run("on");
        Assert.Contains(", or --no-telemetry for one run\n", Output, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
