using Plainsight.Analyzers.Rules;

namespace Analyzers.Tests.Rules;

/// <summary>How names on the wire follow from names in C#.</summary>
public sealed class SnakeCaseTests
{
    [Theory]
    [InlineData("Result", "result")]
    [InlineData("columnLineage", "column_lineage")]
    [InlineData("UserIPAddress", "user_ip_address")]
    [InlineData("HTTPServer", "http_server")]
    [InlineData("IO", "io")]
    [InlineData("Sha256Hash", "sha256_hash")]
    [InlineData("HTTP2Server", "http2_server")]
    [InlineData("X64", "x64")]
    [InlineData("Arm64", "arm64")]
    [InlineData("Net8OrLater", "net8_or_later")]
    [InlineData("Linux_Musl", "linux_musl")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("A", "a")]
    [InlineData("IPhone", "i_phone")]
    public void A_name_becomes_words(string name, string wire) => Assert.Equal(wire, SnakeCase.Of(name));

    [Fact]
    public void The_culture_does_not_matter()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal("install_id", SnakeCase.Of("InstallID"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
