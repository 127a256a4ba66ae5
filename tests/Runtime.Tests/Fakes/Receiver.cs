using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Plainsight.Tests.Fakes;

/// <summary>A real receiver on this machine, which answers what a test tells it.</summary>
internal sealed class Receiver : IDisposable
{
    public const string NoContent = "HTTP/1.1 204 No Content\r\n\r\n";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();
    private readonly ConcurrentBag<TcpClient> _clients = [];
    private readonly SemaphoreSlim _arrived = new(0);

    public Receiver()
    {
        _listener.Start();
        new Thread(Accept) { IsBackground = true }.Start();
    }

    /// <summary>The whole answer to each request; null = none, ever.</summary>
    public Func<ReceivedRequest, string?> Answer { get; set; } = static _ => NoContent;

    /// <summary>Whether a connection ends at its second request, without an answer to it.</summary>
    public bool ClosesConnections { get; set; }

    /// <summary>Whether a connection ends with each answer, which is how one of HTTP/1.0 ends.</summary>
    public bool ClosesAfterAnswer { get; set; }

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1/events";

    public ReceivedRequest[] Requests => [.. _requests];

    public static string Status(int status, string headers = "", string body = "") =>
        $"HTTP/1.1 {status} Status\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n{body}";

    /// <summary>Waits until one more request has come in whole.</summary>
    public void WaitForRequest() => Assert.True(_arrived.Wait(TimeSpan.FromSeconds(30)), "no request came");

    public void Dispose()
    {
        _listener.Stop();
        foreach (TcpClient client in _clients)
        {
            client.Dispose();
        }

        _arrived.Dispose();
    }

    private void Accept()
    {
        try
        {
            while (true)
            {
                TcpClient client = _listener.AcceptTcpClient();
                _clients.Add(client);
                new Thread(() => Serve(client)) { IsBackground = true }.Start();
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Stopped.
        }
    }

    private void Serve(TcpClient client)
    {
        try
        {
            NetworkStream stream = client.GetStream();
            while (Read(stream) is { } request)
            {
                _requests.Enqueue(request);
                string? answer = Answer(request);
                _arrived.Release();
                if (answer is not null)
                {
                    stream.Write(Encoding.UTF8.GetBytes(answer));
                }

                if (ClosesConnections)
                {
                    Read(stream);
                }

                if (ClosesConnections || ClosesAfterAnswer)
                {
                    client.Close();
                    return;
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The sender went away.
        }
    }

    private static ReceivedRequest? Read(NetworkStream stream)
    {
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            int next = stream.ReadByte();
            if (next < 0)
            {
                return null;
            }

            head.Append((char)next);
        }

        string[] lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var request = new ReceivedRequest(lines[0], lines[1..], "");
        byte[] body = new byte[int.Parse(request.Header("Content-Length") ?? "0", System.Globalization.CultureInfo.InvariantCulture)];
        stream.ReadExactly(body);
        return request with { Body = Encoding.UTF8.GetString(body) };
    }
}
