using System.Text;
using System.Text.Json;
using Plainsight.Events;
using Plainsight.Sinks;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Sinks;

public sealed class SamplePayloadTests
{
    [Theory]
    [InlineData("bool", "true")]
    [InlineData("enum a b", "\"a\"")]
    [InlineData("flags a b c", """["a","b"]""")]
    [InlineData("integer powers-of-ten", "100")]
    [InlineData("real exact 2", "12.50")]
    [InlineData("real edges 0 10 20", "10")]
    [InlineData("duration 1-2-5", "5000")]
    [InlineData("duration unit seconds 1 exact", "6.7")]
    [InlineData("duration unit days 1-2-5", "5")]
    [InlineData("vocabulary other a", "\"a\"")]
    [InlineData("command other run", "\"run\"")]
    [InlineData("alias run other", "\"run\"")]
    [InlineData("options --threads=<value> --force", """["--threads","<value>","--force"]""")]
    [InlineData("counts powers-of-ten words a b c", """{"a":100,"b":1,"c":0}""")]
    [InlineData("exception other TimeoutException", "\"TimeoutException\"")]
    [InlineData("route unlisted /users/{id}", "\"/users/{id}\"")]
    [InlineData("pseudonym keyed", "\"2e21d2c602d698fa\"")]
    [InlineData("pseudonym salted", "\"818c78e45e6da561\"")]
    [InlineData("pseudonym shake128", "\"I8whKaJXhkQV4CidVcaX\"")]
    public void Every_kind_has_an_example(string type, string expected)
    {
        ShapePlan plan = Wire.Plan("f " + type);
        string body = SamplePayload.Compose(TestApp.Definition, plan, ContextJson.Empty, plan.Everything);
        using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(body));

        Assert.Equal(expected, json.RootElement.GetProperty("fields").GetProperty("f").GetRawText());
    }
}
