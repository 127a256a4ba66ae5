using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Plainsight.Identity;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Transport;

public sealed class HttpTransportTests : IDisposable
{
    private readonly Receiver _receiver = new();
    private readonly FakeClock _clock = new();

    public void Dispose() => _receiver.Dispose();

    [Fact]
    public void Request_holds_the_body_and_a_closed_list_of_headers()
    {
        TransportResult result = Send();

        ReceivedRequest request = Assert.Single(_receiver.Requests);
        Assert.Equal(204, result.Status);
        Assert.Equal("POST /v1/events HTTP/1.1", request.Line);
        Assert.Equal("{}", request.Body);
        Assert.Equal("application/json", request.Header("Content-Type"));
        Assert.Matches("^Plainsight/[0-9.]+$", request.Header("User-Agent"));
        Assert.Equal(["Content-Length", "Content-Type", "Host", "User-Agent"], request.Headers.Select(static header => header.Split(':')[0]).Order());
    }

    [Fact]
    public void Request_to_delete_proves_the_id_in_a_header_and_sends_nothing_else()
    {
        byte[] secret = [.. Enumerable.Range(1, 16).Select(static i => (byte)i)];
        string id = InstallIds.FromSecret(secret).ToString("D");

        using (var transport = new HttpTransport(_clock))
        {
            Assert.Equal(204, transport.Send(TransportRequest.Erasure(_receiver.Url, id, Convert.ToHexString(secret).ToLowerInvariant())).Status);
        }

        ReceivedRequest request = Assert.Single(_receiver.Requests);
        Assert.Equal(("DELETE /v1/events HTTP/1.1", ""), (request.Line, request.Body));
        Assert.Equal(["Authorization", "Host", "User-Agent"], request.Headers.Select(static header => header.Split(':')[0]).Order());
        string[] pair = Encoding.ASCII.GetString(Convert.FromBase64String(request.Header("Authorization")!["Basic ".Length..])).Split(':');
        Assert.Equal(id, pair[0]);
        Assert.Equal(id, InstallIds.FromSecret(Convert.FromHexString(pair[1])).ToString("D"));
    }

    [Fact]
    public void Request_to_delete_goes_nowhere_without_encryption()
    {
        using var transport = new HttpTransport(_clock);
        Assert.True(transport.Send(TransportRequest.Erasure("http://receiver.example/", "id", "secret")).IsUntrusted);
    }

    [Fact]
    public void Trace_of_the_host_does_not_travel()
    {
        using var activity = new Activity("host");
        activity.AddBaggage("user", "alice@example.com");
        activity.Start();

        Send();

        ReceivedRequest request = Assert.Single(_receiver.Requests);
        Assert.Null(request.Header("traceparent"));
        Assert.Null(request.Header("baggage"));
    }

    [Theory]
    [InlineData(204, "", "", true)]
    [InlineData(200, "", "", true)]
    [InlineData(200, "Content-Type: application/json; charset=utf-8\r\n", "{}", true)]
    [InlineData(202, "Content-Type: application/problem+json\r\n", "{}", true)]
    [InlineData(200, "Content-Type: text/html\r\n", "<html>", false)]
    [InlineData(200, "Content-Type: text/plain\r\n", "ok", false)]
    [InlineData(200, "", "hello", false)]
    [InlineData(500, "", "", false)]
    public void Receiver_is_known_by_its_answer(int status, string headers, string body, bool expected)
    {
        _receiver.Answer = _ => Receiver.Status(status, headers, body);

        Assert.Equal(expected, Send().IsReceiver);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public void Redirect_is_not_followed(int status)
    {
        _receiver.Answer = request => request.Line.Contains("elsewhere", StringComparison.Ordinal)
            ? Receiver.NoContent
            : Receiver.Status(status, "Location: /elsewhere\r\n");

        Assert.Equal(status, Send().Status);
        Assert.Single(_receiver.Requests);
    }

    [Fact]
    public void Cookie_is_not_sent_back()
    {
        _receiver.Answer = _ => "HTTP/1.1 204 No Content\r\nSet-Cookie: id=1\r\n\r\n";
        using var transport = new HttpTransport(_clock);

        transport.Send(new TransportRequest(_receiver.Url, "{}"u8.ToArray(), "application/json"));
        transport.Send(new TransportRequest(_receiver.Url, "{}"u8.ToArray(), "application/json"));

        Assert.Equal(2, _receiver.Requests.Length);
        Assert.All(_receiver.Requests, static request => Assert.Null(request.Header("Cookie")));
    }

    [Fact]
    public void Receiver_that_closes_each_connection_gets_every_request()
    {
        _receiver.ClosesConnections = true;
        using var transport = new HttpTransport(_clock);

        for (int i = 0; i < 20; i++)
        {
            Assert.Equal(204, transport.Send(new TransportRequest(_receiver.Url, "{}"u8.ToArray(), "application/json")).Status);
        }
    }

    [Fact]
    public void Wait_that_the_receiver_asks_for_is_read_as_seconds_or_as_a_date()
    {
        _receiver.Answer = _ => Receiver.Status(429, "Retry-After: 77\r\n");
        Assert.Equal(TimeSpan.FromSeconds(77), Send().RetryAfter);

        string date = _clock.GetUtcNow().AddMinutes(5).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        _receiver.Answer = _ => Receiver.Status(503, $"Retry-After: {date}\r\n");
        Assert.InRange(Send().RetryAfter!.Value.TotalSeconds, 298, 300);

        _receiver.Answer = _ => Receiver.Status(503, "Retry-After: soon\r\n");
        Assert.Null(Send().RetryAfter);
    }

    [Fact]
    public void Refused_connection_is_named()
    {
        var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        string url = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        free.Stop();
        using var transport = new HttpTransport(_clock);

        TransportResult result = transport.Send(new TransportRequest(url, "{}"u8.ToArray(), "application/json"));

        Assert.Equal(0, result.Status);
        Assert.Equal("Connection refused", result.Failure);
        Assert.False(result.IsUntrusted);
    }

    [Theory]
    [InlineData("http://example.com/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("not a url")]
    [InlineData("http://127.0.0.2/")]
    public void Endpoint_that_is_neither_https_nor_this_machine_is_refused(string endpoint)
    {
        using var transport = new HttpTransport(_clock);

        TransportResult result = transport.Send(new TransportRequest(endpoint, "{}"u8.ToArray(), "application/json"));

        Assert.Equal(0, result.Status);
        Assert.True(result.IsUntrusted);
    }

    [Fact]
    public void Tls_failure_is_told_from_a_missing_network()
    {
        using var transport = new HttpTransport(_clock);
        using var plain = new TcpListener(IPAddress.Loopback, 0);
        plain.Start();
        new Thread(() =>
        {
            using TcpClient client = plain.AcceptTcpClient();
            client.GetStream().Write(Encoding.ASCII.GetBytes("HTTP/1.1 400 Bad Request\r\n\r\n"));
        })
        { IsBackground = true }.Start();

        TransportResult result = transport.Send(new TransportRequest($"https://127.0.0.1:{((IPEndPoint)plain.LocalEndpoint).Port}/", "{}"u8.ToArray(), "application/json"));

        Assert.True(result.IsUntrusted);
        Assert.Equal("No trusted connection", result.Failure);
    }

    private TransportResult Send()
    {
        using var transport = new HttpTransport(_clock);
        return transport.Send(new TransportRequest(_receiver.Url, "{}"u8.ToArray(), "application/json"));
    }
}
