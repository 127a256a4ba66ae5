using System.Globalization;

namespace Plainsight.Tool.Observation;

/// <summary>Compares the watched directories before and after a run: what is left where there is no strace.</summary>
/// <param name="reason">Why it has to be this way.</param>
internal sealed class Snapshots(string reason) : IObserver
{
    public string Method => "snapshots";

    public string Limits => $"{reason}: sockets and children are not observed, a file that was deleted again is not seen, and what other programs did meanwhile is not told apart";

    public Observed Run(ProgramStart start, WatchedDirectories watched)
    {
        string path = start.Find(start.Command[0])!;
        var before = Snapshot.Take(watched);
        int exitCode = start.Run(path, start.Command.Skip(1));
        var after = Snapshot.Take(watched);
        return new Observed(exitCode, [.. before.Until(after)])
        {
            Incomplete = before.IsComplete && after.IsComplete ? ""
                : string.Create(CultureInfo.InvariantCulture, $"the directories hold more than {Snapshot.MostEntries} files, and the others were not looked at; --home names a smaller one"),
        };
    }
}
