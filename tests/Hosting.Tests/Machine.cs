using Plainsight;
using Plainsight.Facts;

namespace Hosting.Tests;

/// <summary>A machine of its own for one test, where somebody switched telemetry on.</summary>
internal sealed class Machine : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("plainsight-hosting-");

    /// <param name="isOpen">Whether the receiver answers at once.</param>
    public Machine(bool isOpen = true)
    {
        Transport = new GatedTransport(isOpen);
        Variables = new() { ["HOME"] = _home.FullName, ["LOCALAPPDATA"] = _home.FullName, ["WORKER_TELEMETRY"] = "1", ["WORKER_TELEMETRY_ENDPOINT"] = "http://127.0.0.1/" };
    }

    public Dictionary<string, string> Variables { get; }

    public GatedTransport Transport { get; }

    /// <summary>The files with events. One that is being sent can't be read.</summary>
    public FileInfo[] SpoolFiles => _home.GetFiles("q1-*.ndj", SearchOption.AllDirectories);

    /// <summary>The events on disk.</summary>
    public string[] Spooled => [.. SpoolFiles.SelectMany(static file => File.ReadLines(file.FullName)).Where(static line => line.Contains("job_done", StringComparison.Ordinal))];

    public bool IsUntouched => _home.GetFileSystemInfos().Length == 0;

    public void Configure(TelemetryOptions options)
    {
        options.Surroundings = new Surroundings { Variable = name => Variables.GetValueOrDefault(name), MachineOffFile = null, EmbedderSaysOff = static () => false };
        options.Transport = () => Transport;
    }

    public void Dispose()
    {
        Transport.Gate.Set();
        SpinWait.SpinUntil(TryDelete, TimeSpan.FromSeconds(30));
    }

    // A client that was abandoned in a request may still note how it ended.
    private bool TryDelete()
    {
        try
        {
            _home.Delete(recursive: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return !_home.Exists;
        }
    }
}
