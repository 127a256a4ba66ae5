using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace Samples.Tests.Harness;

/// <summary>A receiver of telemetry on a free port of this machine. It speaks just enough HTTP, so that every byte and every connection is seen.</summary>
internal sealed class Receiver : IDisposable
{
    private readonly Socket _listener;
    private readonly Channel<ReceivedRequest> _requests = Channel.CreateUnbounded<ReceivedRequest>();
    private readonly CancellationTokenSource _stop = new();
    private readonly string _path;
    private int _connections;

    public Receiver(ReceiverAnswer answer = ReceiverAnswer.NoContent, string path = "/v1/telemetry/events")
        : this(Bound(), answer, path)
    {
    }

    /// <summary>Takes over a port that is kept, so that nobody else can take it in between.</summary>
    public Receiver(Socket bound, ReceiverAnswer answer = ReceiverAnswer.NoContent, string path = "/v1/telemetry/events")
    {
        _listener = bound;
        Answer = answer;
        _path = path;
        _listener.Listen();
        _ = AcceptAsync();
    }

    /// <summary>What the next request is answered.</summary>
    public ReceiverAnswer Answer { get; set; }

    public string Url => UrlOf(_listener, _path);

    /// <summary>How many connections were opened, with a request or without.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>A port of this machine that refuses connections until a receiver takes it over.</summary>
    public static Socket Bound()
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return socket;
    }

    /// <summary>The address of a receiver at a port.</summary>
    public static string UrlOf(Socket bound, string path = "/v1/telemetry/events") => $"http://{bound.LocalEndPoint}{path}";

    /// <summary>Waits for the next request, and fails when none comes.</summary>
    public async Task<ReceivedRequest> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await _requests.Reader.ReadAsync(patience.Token);
    }

    /// <summary>The next request when one is here already; null = none is.</summary>
    public ReceivedRequest? Taken() => _requests.Reader.TryRead(out ReceivedRequest? request) ? request : null;

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        CancellationToken stop = _stop.Token;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                Socket client = await _listener.AcceptAsync(stop);
                Interlocked.Increment(ref _connections);
                _ = ServeAsync(client, stop);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(Socket client, CancellationToken stop)
    {
        using (var stream = new NetworkStream(client, ownsSocket: true))
        {
            try
            {
                if (await ReadAsync(stream, stop) is not { } request)
                    return;
                _requests.Writer.TryWrite(request);
                if (Answer is ReceiverAnswer.Nothing)
                    await Task.Delay(Timeout.Infinite, stop);
                await stream.WriteAsync(Encoding.ASCII.GetBytes(Response()), stop);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
            {
                // The program under test may leave whenever it likes.
            }
        }
    }

    private string Response() => Answer switch
    {
        ReceiverAnswer.ServerError => "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        ReceiverAnswer.Redirect => $"HTTP/1.1 307 Temporary Redirect\r\nLocation: {Url}/elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        _ => "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n",
    };

    private static async Task<ReceivedRequest?> ReadAsync(NetworkStream stream, CancellationToken stop)
    {
        var received = new List<byte>();
        byte[] buffer = new byte[4096];
        while (true)
        {
            int read = await stream.ReadAsync(buffer, stop);
            if (read == 0)
                return null;
            received.AddRange(buffer.AsSpan(0, read));
            string text = Encoding.Latin1.GetString([.. received]);
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end < 0)
                continue;
            var head = new ReceivedRequest(text[..end] + "\r\n", []);
            int length = int.Parse(head.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
            if (received.Count >= end + 4 + length)
                return head with { Body = [.. received.Skip(end + 4)] };
        }
    }
}
