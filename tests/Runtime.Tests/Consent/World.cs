using Plainsight.Consent;
using Plainsight.Disk;
using Plainsight.Facts;
using Plainsight.State;
using Plainsight.Tests.Fakes;
using Plainsight.Transport;

namespace Plainsight.Tests.Consent;

/// <summary>A machine of its own for a test: home, variables, terminal, day.</summary>
public sealed class World : IDisposable
{
    public World()
    {
        Home = Path.Combine(Path.GetTempPath(), "plainsight-" + Path.GetRandomFileName());
        System.IO.Directory.CreateDirectory(Home);
        Variables["HOME"] = Home;
        Variables["LOCALAPPDATA"] = Home;
        Variables["USERPROFILE"] = Home;
        Surroundings = new Surroundings
        {
            Variable = name => Variables.GetValueOrDefault(name),
            Clock = Clock,
            Out = () => OutIsFull ? new StreamWriter(FullStream.Instance) { AutoFlush = true } : Out,
            Error = () => Error,
            In = () => In,
            InputIsTerminal = () => InputIsTerminal,
            OutputIsTerminal = () => OutputIsTerminal,
            ErrorIsTerminal = () => ErrorIsTerminal,
            ErrorIsUnread = () => ErrorIsUnread,
            EmbedderSaysOff = () => EmbedderSaysOff,
            MachineOffFile = Path.Combine(Home, "machine", "off"),
        };
    }

    public string Home { get; }

    public Dictionary<string, string> Variables { get; } = [];

    internal Surroundings Surroundings { get; }

    internal FixedClock Clock { get; } = new() { Now = new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero) };

    public StringWriter Out { get; } = new() { NewLine = "\n" };

    public StringWriter Error { get; } = new() { NewLine = "\n" };

    public TextReader In { get; set; } = TextReader.Null;

    public bool InputIsTerminal { get; set; }

    public bool OutputIsTerminal { get; set; }

    public bool ErrorIsTerminal { get; set; }

    public bool ErrorIsUnread { get; set; }

    /// <summary>Whether stdout takes nothing, as a full disk.</summary>
    public bool OutIsFull { get; set; }

    public bool EmbedderSaysOff { get; set; }

    internal ConsentInputs Inputs { get; } = new();

    public string Directory => StateLocation.For(Apps.Docglow(), Surroundings.Variable)!;

    public string StateFile => Path.Combine(Directory, "state");

    internal StateStore Store => new(Directory, Clock);

    /// <summary>Everything below the home directory, so that a test can say that nothing was created.</summary>
    public string[] Files => [.. System.IO.Directory.EnumerateFileSystemEntries(Home, "*", SearchOption.AllDirectories)];

    internal ConsentDecision Decide(TelemetryDefinition definition) => new ConsentReader(definition, Inputs, Surroundings, Store).Read();

    internal void Record(Func<RecordedState, RecordedState> change) => Assert.True(Store.TryUpdate(change, out string? failure), failure);

    public void WriteState(string text)
    {
        Assert.True(PrivateDirectory.TryCreate(Directory, out string? failure), failure);
        File.WriteAllText(StateFile, text);
    }

    /// <summary>Puts a person in front of the terminal who types these lines.</summary>
    public void Sit(params string[] lines)
    {
        InputIsTerminal = OutputIsTerminal = ErrorIsTerminal = true;
        In = new StringReader(string.Concat(lines.Select(line => line + "\n")));
    }

    public Action<TelemetryOptions> Configure => options =>
    {
        options.Surroundings = Surroundings;
        options.Transport = () => Transport ?? throw new InvalidOperationException("nothing may be sent");
        if (Project is { } project)
        {
            options.Project(project.Path, project.Text);
        }

        if (Arguments is { } arguments)
        {
            options.Flag(arguments);
        }

        if (UserFile is { } file)
        {
            options.UserFile(file.Path, file.Read, file.Write);
        }
    };

    /// <summary>The arguments of the process; null = the host does not hand them over.</summary>
    public string[]? Arguments { get; set; }

    /// <summary>The user's configuration file; null = the host names none.</summary>
    public ConfigFile? UserFile { get; set; }

    /// <summary>Takes the place of the network; null = there must be no request.</summary>
    internal ITransport? Transport { get; set; }

    public (string Path, string? Text)? Project { get; set; }

    public void Dispose()
    {
        foreach (string directory in System.IO.Directory.EnumerateDirectories(Home, "*", SearchOption.AllDirectories).Append(Home))
        {
            if (!OperatingSystem.IsWindows() && new DirectoryInfo(directory).LinkTarget is null)
            {
                File.SetUnixFileMode(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        System.IO.Directory.Delete(Home, recursive: true);
    }
}
