using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Processes;

/// <summary>A receiver on this computer that answers in one way.</summary>
internal sealed class Receiver : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _held = [];
    private readonly string? _answer;

    /// <param name="answer">The status line to answer with, or null to accept and never answer.</param>
    public Receiver(string? answer)
    {
        _answer = answer;
        _listener.Start();
        new Thread(Listen) { IsBackground = true }.Start();
    }

    public string Endpoint => "http://127.0.0.1:" + ((IPEndPoint)_listener.LocalEndpoint).Port + "/events";

    public void Dispose()
    {
        _listener.Stop();
        _held.ForEach(client => client.Dispose());
    }

    private void Listen()
    {
        try
        {
            while (true)
            {
                TcpClient client = _listener.AcceptTcpClient();
                new Thread(() => Answer(client)) { IsBackground = true }.Start();
            }
        }
        catch (SocketException)
        {
            // Stopped.
        }
    }

    private void Answer(TcpClient client)
    {
        if (_answer is null)
        {
            lock (_held)
            {
                _held.Add(client);
            }

            return;
        }

        try
        {
            using (client)
            {
                NetworkStream stream = client.GetStream();
                byte[] buffer = new byte[64 * 1024];
                if (stream.Read(buffer) > 0)
                {
                    stream.Write(Encoding.ASCII.GetBytes("HTTP/1.1 " + _answer + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
                }
            }
        }
        catch (IOException)
        {
            // The process under test has ended, which is what it may do at any time.
        }
    }
}
