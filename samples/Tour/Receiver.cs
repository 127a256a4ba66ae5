using System.Net;
using System.Net.Sockets;

namespace Tour;

/// <summary>A receiver on this computer that keeps the bodies it gets.</summary>
internal sealed class Receiver : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly List<byte[]> _bodies = [];

    public Receiver()
    {
        Endpoint = "http://127.0.0.1:" + FreePort() + "/events";
        _listener.Prefixes.Add(Endpoint + "/");
        _listener.Start();
        new Thread(Listen) { IsBackground = true }.Start();
    }

    public string Endpoint { get; }

    public IReadOnlyList<byte[]> Bodies
    {
        get
        {
            lock (_bodies)
            {
                return [.. _bodies];
            }
        }
    }

    public void Dispose() => _listener.Close();

    private void Listen()
    {
        try
        {
            while (true)
            {
                HttpListenerContext request = _listener.GetContext();
                using MemoryStream body = new();
                request.Request.InputStream.CopyTo(body);
                lock (_bodies)
                {
                    _bodies.Add(body.ToArray());
                }

                request.Response.StatusCode = 204;
                request.Response.Close();
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The tour is over.
        }
    }

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
