using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kill;

/// <summary>Takes every whole request, and answers 204.</summary>
internal sealed class Receiver : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public Receiver()
    {
        _listener.Start();
        new Thread(Accept) { IsBackground = true }.Start();
    }

    public ConcurrentQueue<string> Bodies { get; } = new();

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";

    public void Dispose() => _listener.Stop();

    private void Accept()
    {
        try
        {
            while (true)
            {
                TcpClient client = _listener.AcceptTcpClient();
                new Thread(() => Serve(client), 256 * 1024) { IsBackground = true }.Start();
            }
        }
        catch (SocketException)
        {
            // Stopped.
        }
    }

    private void Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var stream = new BufferedStream(client.GetStream());
                while (Read(stream) is { } body)
                {
                    Bodies.Enqueue(body);
                    stream.Write("HTTP/1.1 204 No Content\r\n\r\n"u8);
                    stream.Flush();
                }
            }
            catch (IOException)
            {
                // The sender was killed.
            }
        }
    }

    private static string? Read(Stream stream)
    {
        int length = 0;
        for (string line = Line(stream); line.Length > 0; line = Line(stream))
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(line.AsSpan(15), CultureInfo.InvariantCulture);
            }
        }

        byte[] body = new byte[length];
        return length > 0 && stream.ReadAtLeast(body, length, throwOnEndOfStream: false) == length ? Encoding.UTF8.GetString(body) : null;
    }

    private static string Line(Stream stream)
    {
        var line = new StringBuilder();
        for (int next = stream.ReadByte(); next >= 0 && next != '\n'; next = stream.ReadByte())
        {
            line.Append((char)next);
        }

        return line.ToString().TrimEnd('\r');
    }
}
