using Plainsight.Settings;

namespace Plainsight.Tests.Settings;

/// <summary>The short way through a URL must say what the long one, the framework's parser, says.</summary>
public class PlainUrlTests
{
    [Theory]
    [InlineData("https://api.docglow.com/v1/telemetry/events")]
    [InlineData("https://eu.i.posthog.com")]
    [InlineData("https://eu.i.posthog.com/")]
    [InlineData("https://a-b.example:8443/A/b_c/d.e-f/")]
    [InlineData("https://localhost:65535/x")]
    [InlineData("http://localhost/")]
    [InlineData("http://127.0.0.1:9/events")]
    [InlineData("https://e.example/a//b/x.y")]
    public void Plain_url_is_read_as_the_framework_reads_it(string text)
    {
        Uri expected = new(text);

        PlainUrl plain = PlainUrl.Read(text)!;

        Assert.Equal(expected.AbsoluteUri, plain.Url);
        Assert.Equal(expected.IdnHost, plain.Host);
        Assert.Equal($"{expected.Scheme}://{expected.IdnHost}:{expected.Port}", plain.Origin);
        Assert.Equal(expected.AbsolutePath, plain.Path);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://")]
    [InlineData("https:///x")]
    [InlineData("HTTPS://e.example/")]
    [InlineData("https://E.example/")]
    [InlineData("ftp://e.example/")]
    [InlineData("https://e.example:443/")]
    [InlineData("http://localhost:80/")]
    [InlineData("https://e.example:/")]
    [InlineData("https://e.example:08443/")]
    [InlineData("https://e.example:65536/")]
    [InlineData("https://e.example:123456/")]
    [InlineData("https://e.example:9x/")]
    [InlineData("https://user@e.example/")]
    [InlineData("https://e.example/a?b=c")]
    [InlineData("https://e.example/a#b")]
    [InlineData("https://e.example?b")]
    [InlineData("https://e.example/a%20b")]
    [InlineData("https://e.example/a/../b")]
    [InlineData("https://e.example/./b")]
    [InlineData("https://e.example/ü")]
    [InlineData("https://e.example\\x")]
    [InlineData("https://xn--bcher-kva.example/")]
    [InlineData("https://bücher.example/")]
    [InlineData("https://127.1/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://e.0x1/")]
    [InlineData("https://192.168.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://.example/")]
    [InlineData("https://e..example/")]
    [InlineData("https://e.example./")]
    [InlineData("https://-e.example/")]
    [InlineData("https://e-.example/")]
    [InlineData("https://e.example/a b")]
    public void Whatever_a_parser_would_change_or_refuse_is_left_to_the_parser(string? text) => Assert.Null(PlainUrl.Read(text));

    [Fact]
    public void Long_names_are_left_to_the_parser() => Assert.Null(PlainUrl.Read("https://" + new string('a', 64) + "/"));
}
