using System.Globalization;

namespace Plainsight.Settings;

/// <summary>What the user's configuration file says.</summary>
/// <param name="Path">The file.</param>
/// <param name="Value">Its answer.</param>
/// <param name="Text">The answer as written; null = it gives none.</param>
/// <param name="Line">The line of the answer, from 1; 0 = not known.</param>
internal sealed record UserSettings(string Path, SwitchValue Value, string? Text, int Line)
{
    /// <summary>Why the file can't be read, which counts as a no; null = it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Another receiver, as written; null = it names none.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The receiver's key, as written; null = it gives none.</summary>
    public string? Key { get; init; }

    public static UserSettings Unreadable(string path, string problem) => new(path, SwitchValue.Unreadable, null, 0) { Problem = problem };

    /// <summary>The answer with its place, for a person.</summary>
    public string Describe()
    {
        if (Problem is not null)
        {
            return $"{Path} {Problem}, and counts as off";
        }

        string place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{Line}") : Path;
        string answer = $"{SwitchText.Show(Text)} ({place})";
        return Value == SwitchValue.Unreadable ? answer + " can't be read and counts as off" : answer;
    }
}
