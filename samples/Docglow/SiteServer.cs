using System.Net;
using System.Net.Sockets;

namespace Docglow;

/// <summary>Serves the site on loopback, one request after the other, until Ctrl-C.</summary>
internal sealed class SiteServer(CommandLine line) : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, line.Port);

    /// <returns>The address.</returns>
    public string Start()
    {
        Write();
        _listener.Start();
        Console.CancelKeyPress += (_, e) => { e.Cancel = true; _listener.Stop(); };
        return $"http://{_listener.LocalEndpoint}/";
    }

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
        string index = Path.Combine(line.TargetDirectory, "index.html");
        if (line.Features.HasFlag(Features.Watch) && File.GetLastWriteTimeUtc(Manifest.PathIn(line.ProjectDirectory)) > File.GetLastWriteTimeUtc(index))
            Write();

        // Only the last part of the path counts, so that no request leaves the folder.
        string name = Path.GetFileName(request.ElementAtOrDefault(1) ?? "");
        string path = name.Length == 0 ? index : Path.Combine(line.TargetDirectory, name);
        return File.Exists(path)
            ? [.. "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"u8, .. File.ReadAllBytes(path)]
            : "HTTP/1.0 404 Not Found\r\n\r\n"u8.ToArray();
    }

    private void Write() => Site.Write(Manifest.Read(line.ProjectDirectory), line.TargetDirectory, line.Features);
}
