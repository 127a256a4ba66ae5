using Plainsight.Consent;
using Plainsight.Draining;
using Plainsight.Facts;
using Plainsight.Settings;
using Plainsight.Testing;
using Plainsight.Transport;

namespace Plainsight;

/// <summary>What the host tells telemetry when it starts.</summary>
public sealed class TelemetryOptions
{
    private readonly TelemetryDefinition _definition;

    internal TelemetryOptions(TelemetryDefinition definition) => _definition = definition;

    /// <summary>The app's version, where the assembly's own is not the one to report.</summary>
    public AppVersion? Version { get; set; }

    internal ConsentInputs Inputs { get; } = new();

    internal TelemetryRecorder? Recorder { get; private set; }

    /// <summary>What the library reads from outside.</summary>
    internal Surroundings Surroundings { get; set; } = Surroundings.Real;

    /// <summary>Makes what sends; null = HTTP.</summary>
    internal Func<ITransport>? Transport { get; set; }

    /// <summary>Starts a copy of the program; null = really.</summary>
    internal ProgramStart? Launch { get; set; }

    /// <summary>Hands over the project's configuration file, so that a project can switch telemetry off. The library reads what it needs; it opens no file. Nothing is thrown, whatever the text is.</summary>
    /// <param name="path">The file's name, as people should see it when it decides.</param>
    /// <param name="text">The file's text; null when there is none.</param>
    public void Project(string path, string? text) => Inputs.Project = ProjectFile.Read(path, text);

    /// <summary>Hands over a project's configuration file of a format that the library does not know, so that a project can switch telemetry off. Nothing is thrown: when <paramref name="read"/> throws, telemetry is off.</summary>
    /// <param name="path">The file's name, as people should see it when it decides.</param>
    /// <param name="text">The file's text; null when there is none.</param>
    /// <param name="read">Takes the text and gives the text of the answer, such as <c>false</c>; null when there is none. The library reads the spelling.</param>
    public void Project(string path, string? text, Func<string, string?> read) => Inputs.Project = ProjectAnswer.Read(path, text, read);

    /// <summary>Says that the project becomes known only later: the client holds events in memory, without a file, a thread or an id, until <see cref="TelemetryClient.Project(string, string?)"/> tells what the project says. At most 200 events are held; of a process that ends before nothing is written or sent, since the project may say no.</summary>
    public void ProjectLater() => Inputs.IsProjectLater = true;

    /// <summary>Hands over the arguments of the process, so that the flags that the app declares work for this run. The library looks for them before <c>--</c>, as <c>--name</c> or <c>--name=value</c>; nothing else of the arguments is kept.</summary>
    /// <param name="args">The arguments, without the program's name.</param>
    public void Flag(IEnumerable<string> args) => Inputs.Flag = FlagChoice.Read(args, _definition.OffFlag, _definition.OnFlag);

    /// <summary>Hands over the app's own configuration file of one person, so that the answer stands where that person expects it. It is read before each send, and <c>telemetry on</c> and <c>off</c> write to it. Whatever the callbacks do, nothing is thrown: an answer that can't be read counts as off, and one that can't be written is a failure of the command.</summary>
    /// <param name="path">The file's absolute path. It need not exist; UTF-8, at most 1 MB.</param>
    /// <param name="read">Takes the file's text and gives the text of the answer, such as <c>false</c>; null when there is none. The library reads the spelling. Called from any thread.</param>
    /// <param name="write">Takes the file's text, empty when there is no file, and the answer, and gives the new text.</param>
    /// <param name="endpoint">Takes the text and gives another receiver, as <see cref="TelemetryAppAttribute.EndpointVariable"/> would name it, which comes first; null where there is none.</param>
    /// <param name="key">Takes the text and gives the receiver's key, as <see cref="TelemetryAppAttribute.KeyVariable"/> would give it, which comes first; null where there is none.</param>
    public void UserFile(string path, Func<string, string?> read, Func<string, bool, string> write, Func<string, string?>? endpoint = null, Func<string, string?>? key = null) =>
        Inputs.UserFile = new UserFile(path, read, write, endpoint, key);

    /// <summary>Runs this process under the consent of the program that started it: its fields and its id, kept in memory only. The own kill switches, machine-wide file and every recorded or written no still win. Events are not kept on disk: a process that ends soon should call <see cref="TelemetryClient.Flush"/>. Nothing is thrown.</summary>
    /// <param name="handover">What <see cref="TelemetryClient.Handover"/> gave there. Null or empty = nothing was handed over, and this process decides for itself; anything else that can't be read is off.</param>
    public void Inherit(string? handover) => Inputs.Inherited = string.IsNullOrEmpty(handover) ? null : HandoverText.Read(handover);

    /// <summary>Keeps the events of this client for a test, instead of sending them.</summary>
    public void Record(TelemetryRecorder recorder) => Recorder = recorder;

    /// <summary>Runs the host's callback.</summary>
    /// <returns>Null when it threw: then telemetry is off.</returns>
    internal static TelemetryOptions? From(TelemetryDefinition definition, Action<TelemetryOptions>? configure)
    {
        var options = new TelemetryOptions(definition);
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
