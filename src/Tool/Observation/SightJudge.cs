namespace Plainsight.Tool.Observation;

/// <summary>Tells what counts from what does not.</summary>
/// <param name="watched">The directories that the verdict is about.</param>
/// <param name="workingDirectory">Where the program was started.</param>
internal sealed class SightJudge(WatchedDirectories watched, string workingDirectory)
{
    public const string Outside = "outside of the home and state directories";
    public const string Inside = "in the working directory, where a program does what it was asked to";

    /// <summary>Why something that happened does not count; empty when it counts.</summary>
    public string Reason(Sight sight)
    {
        if (ExpectedNoise.Reason(sight, watched) is { } expected)
        {
            return expected;
        }

        if (sight.Kind != SightKind.File)
        {
            return "";
        }

        // The longest name wins: a state directory inside of the working directory counts, a project inside of home does not.
        int root = watched.LongestAround(sight.Target);
        int here = PathNames.IsIn(sight.Target, workingDirectory) ? workingDirectory.Length : -1;
        return root < 0 && here < 0 ? Outside : here > root ? Inside : "";
    }
}
