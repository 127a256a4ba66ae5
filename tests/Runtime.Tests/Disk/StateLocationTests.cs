using Plainsight.Disk;

namespace Plainsight.Tests.Disk;

public sealed class StateLocationTests
{
    [Theory]
    [InlineData("/state", "/home/a", "/state/docglow/telemetry")]
    [InlineData("", "/home/a", "/home/a/.local/state/docglow/telemetry")]
    [InlineData("relative", "/home/a", "/home/a/.local/state/docglow/telemetry")]
    [InlineData(null, null, null)]
    [InlineData(null, "", null)]
    [InlineData(null, "home", null)]
    [InlineData(null, "/", null)]
    public void The_directory_is_the_users(string? xdg, string? home, string? expected)
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(expected, StateLocation.For("docglow", Variables(("XDG_STATE_HOME", xdg), ("HOME", home)), isRoot: false));
        }
    }

    [Theory]
    [InlineData("~/.docglow/telemetry", "/state", "/home/a", "/home/a/.docglow/telemetry")]
    [InlineData("~/.docglow/telemetry", "/state", null, null)]
    [InlineData("glow/usage", "/state", "/home/a", "/state/glow/usage")]
    [InlineData("glow", null, "/home/a", "/home/a/.local/state/glow")]
    [InlineData("glow", null, "/", null)]
    public void A_declared_directory_takes_the_place_of_the_usual_one(string declared, string? xdg, string? home, string? expected)
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal(expected, StateLocation.Declared(declared, Variables(("XDG_STATE_HOME", xdg), ("HOME", home)), isRoot: false));
        }
    }

    [Fact]
    public void Root_on_behalf_of_somebody_has_no_declared_directory_either() =>
        Assert.Null(StateLocation.Declared("~/.docglow", Variables(("HOME", "/home/a"), ("USERPROFILE", @"C:\a"), ("SUDO_UID", "1000")), isRoot: true));

    [Fact]
    public void Root_on_behalf_of_somebody_stays_in_memory()
    {
        Func<string, string?> variable = Variables(("HOME", "/home/a"), ("LOCALAPPDATA", @"C:\a"), ("SUDO_UID", "1000"));
        Assert.Null(StateLocation.For("docglow", variable, isRoot: true));
        Assert.NotNull(StateLocation.For("docglow", variable, isRoot: false));
    }

    private static Func<string, string?> Variables(params (string Name, string? Value)[] pairs) =>
        pairs.ToDictionary(pair => pair.Name, pair => pair.Value).GetValueOrDefault;
}
