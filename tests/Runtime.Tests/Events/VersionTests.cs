using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class VersionTests
{
    [Theory]
    [InlineData("1.4.0", "1.4.0")]
    [InlineData("1.4", "1.4.0")]
    [InlineData("1.4.0.9", "1.4.0")]
    [InlineData("1.4.0+3f2a.dirty", "1.4.0")]
    [InlineData("1.4.0-alpha", "1.4.0-alpha")]
    [InlineData("1.4.0-alpha.3", "1.4.0-alpha.3")]
    [InlineData("1.4.0-nightly.999+x", "1.4.0-nightly.999")]
    [InlineData("1.4.0-rc.0", "1.4.0-rc.0")]
    [InlineData("1.4.0-alpha.1000", "1.4.0-dev")]
    [InlineData("1.4.0-alpha.1.2", "1.4.0-dev")]
    [InlineData("1.4.0-alpha.", "1.4.0-dev")]
    [InlineData("1.4.0-alphabet", "1.4.0-dev")]
    [InlineData("1.4.0-jane-laptop", "1.4.0-dev")]
    [InlineData("1.99999.0", "1.65535.0")]
    public void App_version_keeps_numbers_and_known_labels_only(string text, string expected)
    {
        Assert.True(AppVersion.TryParse(text, out AppVersion version));

        Assert.Equal(expected, version.ToString());
        Assert.Equal($$"""{"v":"{{expected}}"}""", Wire.Write("v version app", (ref EventWriter writer) => writer.Version(0, version)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("main")]
    [InlineData("v1.2")]
    [InlineData("1..2")]
    [InlineData("1.2.")]
    [InlineData("1.2.3.4.5")]
    [InlineData("-1.2")]
    public void Text_without_numbers_is_no_version(string? text)
    {
        Assert.False(AppVersion.TryParse(text, out AppVersion version));
        Assert.Equal("0.0.0", version.ToString());
    }

    [Fact]
    public void Versions_of_system_and_runtime_are_three_numbers()
    {
        string json = Wire.Write("a version runtime\nb version os\nc? version plain\nd version plain", (ref EventWriter writer) =>
        {
            writer.Version(0, RuntimeVersion.From(new Version(10, 0, 12)));
            writer.Version(1, OsVersion.From(new Version(6, 1, 0, 99)));
            writer.Version(2, (Version?)null);
            writer.Version(3, new Version(1, 2));
        });

        Assert.Equal("""{"a":"10.0.12","b":"6.1.0","c":null,"d":"1.2.0"}""", json);
    }

    [Fact]
    public void Version_of_another_kind_writes_nothing() =>
        Assert.Equal("{}", Wire.Write("a version os", (ref EventWriter writer) => writer.Version(0, AppVersion.From(new Version(1, 2)))));
}
