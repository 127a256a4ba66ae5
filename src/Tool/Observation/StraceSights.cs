using System.Globalization;

namespace Plainsight.Tool.Observation;

/// <summary>Reads from the system calls of a run what it did to files and sockets, and which children it started.</summary>
internal sealed class StraceSights
{
    private readonly Dictionary<int, TracedProcess> _processes = [];
    private readonly SocketSights _sockets = new();
    private readonly List<Sight> _sights = [];
    private readonly TracedProcess _first;

    private StraceSights(string directory) => _first = new TracedProcess { Directory = directory };

    /// <summary>Whether the program was started at all.</summary>
    public bool Started => _first.HasProgram;

    public IReadOnlyList<Sight> Sights => _sights;

    /// <param name="lines">What <c>strace -f -y -o</c> wrote.</param>
    /// <param name="directory">The folder in which the program was started.</param>
    public static StraceSights Read(IEnumerable<string> lines, string directory)
    {
        var all = new StraceSights(directory);
        foreach (StraceCall call in StraceReader.Read(lines))
        {
            all.Add(call);
        }

        all._sights.AddRange(all._sockets.Unused());
        all._sights.AddRange(all._processes.Values.Distinct()
            .Where(process => process is { IsChild: true, HasProgram: false })
            .Select(process => new Sight(SightKind.Child, SightAction.Started, $"a copy of {process.Program}")));
        return all;
    }

    private void Add(StraceCall call)
    {
        TracedProcess process = Process(call.Process);
        switch (call.Name)
        {
            case "execve" or "execveat":
                Execute(call, process);
                break;
            case "clone" or "clone3" or "fork" or "vfork" when call.Error.Length == 0:
                Begin(call, process);
                break;
            case "chdir" when call.Error.Length == 0 && StraceText.Quoted(call[0]) is { } name:
                process.Directory = Path.GetFullPath(name, process.Directory);
                break;
            case "fchdir" when call.Error.Length == 0 && StraceText.PathOf(call[0]) is { } path:
                process.Directory = path;
                break;
            case "io_uring_setup" when call.Error.Length == 0:
                _sights.Add(new Sight(SightKind.Socket, SightAction.Opened, "a ring whose calls strace can't see") { Family = "io_uring" });
                break;
            default:
                _sights.AddRange(FileSights.Of(call, process.Directory));
                _sights.AddRange(_sockets.Of(call));
                break;
        }
    }

    // A child may call before the call that made it is back.
    private TracedProcess Process(int id)
    {
        if (!_processes.TryGetValue(id, out TracedProcess? process))
        {
            process = _processes.Count == 0 ? _first : new TracedProcess { Directory = _first.Directory, Program = _first.Program, IsChild = true };
            _processes[id] = process;
        }

        return process;
    }

    private void Begin(StraceCall call, TracedProcess parent)
    {
        if (!int.TryParse(call.Result.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out int id))
        {
            return;
        }

        if (call.Arguments.Any(argument => argument.Contains("CLONE_THREAD", StringComparison.Ordinal)))
        {
            _processes[id] = parent;
        }
        else if (!_processes.ContainsKey(id))
        {
            _processes[id] = new TracedProcess { Directory = parent.Directory, Program = parent.Program, IsChild = true };
        }
    }

    private void Execute(StraceCall call, TracedProcess process)
    {
        int path = call.Name == "execve" ? 0 : 1;
        string program = StraceText.Quoted(call[path]) is { Length: > 0 } name ? Path.GetFullPath(name, process.Directory) : StraceText.PathOf(call[0]) ?? call[path];
        if (process.IsChild || call.Error.Length > 0)
        {
            _sights.Add(new Sight(SightKind.Child, SightAction.Started, program) { Error = call.Error });
        }

        if (call.Error.Length == 0)
        {
            process.Program = program;
            process.HasProgram = true;
        }
    }
}
