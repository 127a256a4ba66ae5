using Plainsight.Spool;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Client;

/// <summary>Every way in which a network answered the senders of the five public pages, through real HTTP: what is asked, what is kept, and when it is tried again. Ends of the process are in the samples' tests, and https in theirs of certificates.</summary>
public sealed class NetworkFaultTests : IDisposable
{
    private readonly Sandbox _sandbox = new();
    private readonly Receiver _receiver = new();
    private readonly Receiver _elsewhere = new();

    public void Dispose()
    {
        _receiver.Dispose();
        _elsewhere.Dispose();
        _sandbox.Dispose();
    }

    [Theory]
    [InlineData("204", 1, 0, "now")]
    [InlineData("200", 1, 0, "now")]
    [InlineData("200 with a portal's page", 1, 1, "soon")]
    [InlineData("400", 1, 0, "now")]
    [InlineData("404", 1, 1, "in a day")]
    [InlineData("413", 1, 0, "now")]
    [InlineData("429", 1, 1, "soon")]
    [InlineData("429 that asks for two hours", 1, 1, "in hours")]
    [InlineData("500", 1, 1, "soon")]
    [InlineData("503", 1, 1, "soon")]
    [InlineData("slow body", 1, 0, "now")]
    [InlineData("accepts, never answers", 1, 1, "soon")]
    [InlineData("307 to the same host", 1, 1, "in a day")]
    [InlineData("307 to another host", 1, 1, "in a day")]
    [InlineData("refused", 0, 1, "soon")]
    [InlineData("no such host", 0, 1, "soon")]
    [InlineData("no scheme, so https, which the receiver does not speak", 0, 1, "soon")]
    public void Fault_is_survived(string fault, int requests, int left, string again)
    {
        _receiver.Answer = _ => Answer(fault);
        string endpoint = Endpoint(fault);
        _sandbox.RunWithoutSending(TestEvents.Build, endpoint);

        Assert.Equal(left == 0, Flush(endpoint));

        Assert.Equal(requests, _receiver.Requests.Length);
        Assert.Equal(left, SpoolDirectory.Waiting(_sandbox.Directory).Count);
        Assert.Equal(again, Again());
        Assert.Empty(_elsewhere.Requests);
        Assert.All(_receiver.Requests, static request => Assert.StartsWith("POST /v1/events ", request.Line, StringComparison.Ordinal));
    }

    private string? Answer(string fault) => fault switch
    {
        "200" => Receiver.Status(200),
        "200 with a portal's page" => Receiver.Status(200, "Content-Type: text/html\r\n", "<html>"),
        "429 that asks for two hours" => Receiver.Status(429, "Retry-After: 7200\r\n"),
        "slow body" => "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
        "accepts, never answers" => null,
        "307 to the same host" => Receiver.Status(307, "Location: /elsewhere\r\n"),
        "307 to another host" => Receiver.Status(307, $"Location: {_elsewhere.Url}\r\n"),
        _ => Receiver.Status(int.Parse(fault, System.Globalization.CultureInfo.InvariantCulture)),
    };

    private string Endpoint(string fault) => fault switch
    {
        "refused" => "http://127.0.0.1:1/v1/events",
        "no such host" => "https://receiver.invalid/v1/events",
        ['n', 'o', ' ', 's', 'c', 'h', 'e', 'm', 'e', ..] => _receiver.Url["http://".Length..],
        _ => _receiver.Url,
    };

    private string Again()
    {
        (TimeSpan Wait, string Name)[] waits = [(TimeSpan.Zero, "now"), (TimeSpan.FromMinutes(1), "soon"), (TimeSpan.FromHours(2), "in hours"), (TimeSpan.FromHours(22), "in a day")];
        foreach ((TimeSpan wait, string name) in waits)
        {
            _sandbox.Clock.Move(wait);
            var schedule = new SpoolSchedule(_sandbox.Directory, _sandbox.Clock, static () => 1);
            schedule.Read();
            if (schedule.MayTry)
            {
                return name;
            }
        }

        return "never";
    }

    private bool Flush(string endpoint)
    {
        using TelemetryClient client = _sandbox.Start(endpoint);
        return client.Flush(Patience.Long);
    }
}
