using Plainsight.Disk;
using Plainsight.Facts;
using Plainsight.Spool;
using Plainsight.State;
using Plainsight.Transport;

namespace Plainsight.Tests.Fakes;

/// <summary>A machine of its own for one test: a home, an environment, a clock and a stderr.</summary>
internal sealed class Sandbox : IDisposable
{
    private readonly DirectoryInfo _home = System.IO.Directory.CreateTempSubdirectory("plainsight-test-");

    public Sandbox()
    {
        Variables["XDG_STATE_HOME"] = _home.FullName;
        Variables["HOME"] = _home.FullName;
        Variables["LOCALAPPDATA"] = _home.FullName;
        Variables["USERPROFILE"] = _home.FullName;
        Variables["TESTAPP_TELEMETRY"] = "1";
        Surroundings = new Surroundings
        {
            Exists = path => Exists(path),
            Variable = name => Variables.GetValueOrDefault(name),
            Clock = Clock,
            Error = () => TextWriter.Synchronized(Error),
            Out = () => throw new InvalidOperationException("nothing may be written to stdout"),
            MachineOffFile = null,
            EmbedderSaysOff = static () => false,
        };
    }

    /// <summary>Where a run sends that names no other receiver.</summary>
    public const string Endpoint = "http://127.0.0.1/";

    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Which of the files are there by which a host is known.</summary>
    public Func<string, bool> Exists { get; set; } = static _ => false;

    public string Home => _home.FullName;

    /// <summary>All that stands below the home directory.</summary>
    public string[] Files => [.. System.IO.Directory.EnumerateFileSystemEntries(_home.FullName, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public FakeClock Clock { get; } = new();

    public StringWriter Error { get; } = new();

    public Surroundings Surroundings { get; }

    public TelemetryDefinition Definition { get; set; } = TestApp.Definition;

    /// <summary>Replaces the network; null = HTTP.</summary>
    public ITransport? Transport { get; set; }

    public string Directory => StateLocation.For(Definition, Surroundings.Variable)!;

    public StateStore State => new(Directory, Clock);

    public string[] SpoolFiles => System.IO.Directory.Exists(Directory) ? System.IO.Directory.GetFiles(Directory, "q1-*.ndj") : [];

    /// <summary>Starts a client as a run of the app would.</summary>
    public TelemetryClient Start(string? endpoint, Action<TelemetryOptions>? configure = null)
    {
        if (endpoint is not null)
        {
            Variables["TESTAPP_ENDPOINT"] = endpoint;
        }

        return TelemetryClient.Start(Definition, static host => new AppContextFields(host.InstallId, host.AppVersion), options =>
        {
            options.Surroundings = Surroundings;
            options.Version = AppVersion.From(new Version(1, 4, 0));
            options.Transport = Transport is { } transport ? () => transport : null;
            configure?.Invoke(options);
        });
    }

    /// <summary>Runs the app for so short a time that it can send nothing, since somebody else drains.</summary>
    public void RunWithoutSending(Action<TelemetryClient> track, string endpoint = Endpoint)
    {
        ITransport? transport = Transport;
        Transport = new FakeTransport { Answer = static () => throw new InvalidOperationException("nothing should be sent") };
        using FileStream? held = DrainLock.TryTake(Directory);
        using (TelemetryClient client = Start(endpoint))
        {
            track(client);

            // In vain; but afterwards its thread drains no more, and is in nobody's way.
            client.Flush(Patience.Long);
        }

        Transport = transport;
    }

    public void Dispose()
    {
        Error.Dispose();
        SpinWait.SpinUntil(TryDelete, Patience.Long);
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
