using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Dashdown;

/// <summary>Serves the site on loopback, one request after the other, until Ctrl-C. A page is rendered when it is asked for.</summary>
internal sealed class SiteServer : IDisposable
{
    private readonly Site _site;
    private readonly TcpListener _listener;

    /// <exception cref="IOException">The port is taken.</exception>
    public SiteServer(Site site, int port)
    {
        _site = site;
        _listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            _listener.Start();
        }
        catch (SocketException e)
        {
            throw new IOException($"port {port}: {e.Message}", e);
        }

        Console.CancelKeyPress += (_, e) => { e.Cancel = true; _listener.Stop(); };
    }

    public string Address => $"http://{_listener.LocalEndpoint}/";

    public void Run()
    {
        while (_listener.Server.IsBound)
        {
            try
            {
                using TcpClient client = _listener.AcceptTcpClient();
                using var reader = new StreamReader(client.GetStream());
                client.GetStream().Write(Answer(reader.ReadLine()?.Split(' ') ?? []));
            }
            catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
            {
                // A browser left early, or Ctrl-C stopped the listener: the loop's condition tells which.
            }
        }
    }

    public void Dispose() => _listener.Dispose();

    private byte[] Answer(string[] request)
    {
        // Only the last part of the path counts, so that no request leaves the folder.
        string name = Path.GetFileNameWithoutExtension(request.ElementAtOrDefault(1) ?? "");
        return _site.Page(name.Length == 0 ? "index" : name) is { } page
            ? Encoding.UTF8.GetBytes("HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)
            : "HTTP/1.0 404 Not Found\r\n\r\n"u8.ToArray();
    }
}
