using System.Globalization;

namespace Plainsight.Settings;

/// <summary>What a project file says about telemetry.</summary>
/// <param name="Path">The file's name as the host gave it.</param>
/// <param name="Enabled">Its answer; null = it gives none.</param>
/// <param name="EnabledLine">The line of the answer, from 1; 0 = there is none.</param>
/// <param name="EnabledText">The answer as written: <c>telemetry.enabled: "false"</c>.</param>
/// <param name="Unreadable">Whether the answer can't be read, which counts as a no.</param>
/// <param name="Endpoint">Another receiver, as written; null = it names none.</param>
/// <param name="EndpointLine">The line of the receiver, from 1.</param>
internal sealed record ProjectSettings(string Path, bool? Enabled, int EnabledLine, string? EnabledText, bool Unreadable, string? Endpoint, int EndpointLine)
{
    /// <summary>Why the file can't be read; null when it is the value of <c>enabled</c> that can't.</summary>
    public string? Problem { get; init; }

    /// <summary>The answer with file and line, for a person.</summary>
    public string Describe()
    {
        if (Problem is not null)
        {
            string where = EnabledLine > 0 ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{EnabledLine}") : Path;
            return $"{where} can't be read and counts as off: {Problem}";
        }

        string answer = string.Create(CultureInfo.InvariantCulture, $"{SwitchText.Show(EnabledText)} ({Path}:{EnabledLine})");
        return Unreadable ? answer + " can't be read and counts as off" : answer;
    }
}
