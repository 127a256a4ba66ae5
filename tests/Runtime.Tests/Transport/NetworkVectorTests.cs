using System.Net;
using System.Net.Sockets;
using System.Text;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Transport;

/// <summary>Answers that are slow, endless or no answers at all: the status line decides, and nothing is read without end.</summary>
public sealed class NetworkVectorTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly FakeClock _clock = new();

    public NetworkVectorTests() => _listener.Start();

    public void Dispose() => _listener.Dispose();

    [Fact]
    public void Endless_body_of_a_success_is_cut()
    {
        TransportResult result = Send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{", endless: true, wantsAnswer: true);

        Assert.Equal((200, true), (result.Status, result.IsReceiver));
        Assert.InRange(result.Answer.Length, 1, 64 * 1024);
    }

    [Fact]
    public void Endless_body_of_a_failure_is_not_read()
    {
        TransportResult result = Send("HTTP/1.1 503 Busy\r\nRetry-After: 9\r\nContent-Type: text/plain\r\n\r\n", endless: true);

        Assert.Equal((503, TimeSpan.FromSeconds(9)), (result.Status, result.RetryAfter));
    }

    [Fact]
    public void Body_that_never_comes_does_not_take_the_status_back()
    {
        TransportResult result = Send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n", endless: false);

        Assert.Equal((200, true), (result.Status, result.IsReceiver));
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("HTTP/1.1 twohundred OK\r\n\r\n")]
    [InlineData("")]
    public void Answer_that_is_no_http_is_none(string answer)
    {
        TransportResult result = Send(answer, endless: false, closes: true);

        Assert.Equal(0, result.Status);
        Assert.NotNull(result.Failure);
        Assert.Equal(SendOutcome.Later, RetryTable.Of(in result));
    }

    [Fact]
    public void Headers_without_end_are_cut()
    {
        TransportResult result = Send("HTTP/1.1 200 OK\r\nX-Long: ", endless: true);

        Assert.Equal(0, result.Status);
    }

    [Fact]
    public void Host_that_does_not_exist_is_tried_later()
    {
        using var transport = new HttpTransport(_clock);
        TransportResult result = transport.Send(new TransportRequest("https://receiver.invalid/", "{}"u8.ToArray(), "application/json"));

        Assert.Equal(0, result.Status);
        Assert.Equal(SendOutcome.Later, RetryTable.Of(in result));
        Assert.DoesNotContain("invalid", result.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://example.com/")]
    [InlineData("https://example.com/")]
    public void Redirect_to_elsewhere_is_not_followed(string location)
    {
        TransportResult result = Send($"HTTP/1.1 307 Moved\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n", endless: false);

        Assert.Equal(307, result.Status);
        Assert.Equal(SendOutcome.Halted, RetryTable.Of(in result));
    }

    private TransportResult Send(string answer, bool endless, bool wantsAnswer = false, bool closes = false)
    {
        new Thread(() => Serve(answer, endless, closes)) { IsBackground = true }.Start();
        using var transport = new HttpTransport(_clock);
        string url = $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";
        return transport.Send(new TransportRequest(url, "{}"u8.ToArray(), "application/json") { WantsAnswer = wantsAnswer });
    }

    private void Serve(string answer, bool endless, bool closes)
    {
        try
        {
            using TcpClient client = _listener.AcceptTcpClient();
            NetworkStream stream = client.GetStream();
            byte[] buffer = new byte[4096];
            _ = stream.Read(buffer);
            stream.Write(Encoding.ASCII.GetBytes(answer));
            Array.Fill(buffer, (byte)'a');
            while (endless)
            {
                stream.Write(buffer);
            }

            // Open until the other side has had enough.
            _ = closes ? 0 : stream.Read(buffer);
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // The sender went away, which is what is tested.
        }
    }
}
