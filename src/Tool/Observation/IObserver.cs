namespace Plainsight.Tool.Observation;

/// <summary>A way to see what a program does.</summary>
internal interface IObserver
{
    /// <summary>What it is called in reports.</summary>
    string Method { get; }

    /// <summary>What it can't see, as a sentence; empty when it sees all that reports speak of.</summary>
    string Limits { get; }

    /// <summary>Runs the program to its end. Throws <see cref="ToolException"/> when it can't be started.</summary>
    Observed Run(ProgramStart start, WatchedDirectories watched);
}
