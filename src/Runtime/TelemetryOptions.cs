using Plainsight.Consent;
using Plainsight.Testing;
using Plainsight.Transport;

namespace Plainsight;

/// <summary>What the host tells telemetry when it starts.</summary>
public sealed class TelemetryOptions
{
    internal TelemetryOptions()
    {
    }

    /// <summary>The app's version, where the assembly's own is not the one to report.</summary>
    public AppVersion? Version { get; set; }

    internal ConsentInputs Inputs { get; } = new();

    internal TelemetryRecorder? Recorder { get; private set; }

    /// <summary>What the library reads from outside.</summary>
    internal Surroundings Surroundings { get; set; } = Surroundings.Real;

    /// <summary>Makes what sends; null = HTTP.</summary>
    internal Func<ITransport>? Transport { get; set; }

    /// <summary>Hands over the project's configuration file, so that a project can switch telemetry off. The library reads what it needs; it opens no file. Nothing is thrown, whatever the text is.</summary>
    /// <param name="path">The file's name, as people should see it when it decides.</param>
    /// <param name="text">The file's text; null when there is none.</param>
    public void Project(string path, string? text) => Inputs.Project = ProjectFile.Read(path, text);

    /// <summary>Keeps the events of this client for a test, instead of sending them.</summary>
    public void Record(TelemetryRecorder recorder) => Recorder = recorder;

    /// <summary>Runs the host's callback.</summary>
    /// <returns>Null when it threw: then telemetry is off.</returns>
    internal static TelemetryOptions? From(Action<TelemetryOptions>? configure)
    {
        var options = new TelemetryOptions();
        try
        {
            configure?.Invoke(options);
            return options;
        }
        catch (Exception)
        {
            return null;
        }
    }
}
