namespace Plainsight.Settings;

/// <summary>The app's own configuration file of one person, with the host's way to find the answer in it and to put one there.</summary>
/// <param name="path">The file.</param>
/// <param name="read">Finds the answer in a text.</param>
/// <param name="write">Puts an answer into a text.</param>
/// <param name="endpoint">Finds another receiver in a text; null = the file names none.</param>
/// <param name="key">Finds the receiver's key in a text; null = the file gives none.</param>
internal sealed class UserFile(string path, Func<string, string?> read, Func<string, bool, string> write, Func<string, string?>? endpoint = null, Func<string, string?>? key = null)
{
    /// <summary>Whether receiver or key may stand in it, so that both are known only once it is read.</summary>
    public bool NamesReceiver => endpoint is not null || key is not null;


    /// <summary>Reads the file and the answer. Never throws, never creates anything.</summary>
    public UserSettings Read()
    {
        try
        {
            return UserFileText.Load(path, out string? problem) is { } file ? Parse(file.Text)
                : problem is null ? new(path, SwitchValue.NotSet, null, 0)
                : UserSettings.Unreadable(path, problem);
        }
        catch (Exception e)
        {
            // The host's callback, or a disk: neither is a reason to send.
            return UserSettings.Unreadable(path, $"can't be read ({e.GetType().Name})");
        }
    }

    /// <summary>Makes the change up to the last step, and checks that the new text says what was asked for. Never throws.</summary>
    /// <param name="yes">The answer.</param>
    /// <param name="variable">The environment.</param>
    /// <param name="failure">Why it can't be written; null = it can.</param>
    /// <returns>The change, which nobody sees until it is committed; null with a failure.</returns>
    public UserFileChange? Prepare(bool yes, Func<string, string?> variable, out string? failure)
    {
        try
        {
            UserFileText? file = UserFileText.Load(path, out failure);
            failure = failure is null ? null : $"{path} {failure}";
            if (failure is not null)
            {
                return null;
            }

            if (file is not null && Says(file.Text, yes))
            {
                return UserFileChange.None;
            }

            string changed = write(file?.Text ?? "", yes);
            if (changed is null || !Says(changed, yes))
            {
                failure = $"{path} would not say {(yes ? "yes" : "no")}";
                return null;
            }

            return UserFileChange.Prepare(path, file, changed, variable, out failure);
        }
        catch (Exception e)
        {
            failure = e is UnauthorizedAccessException ? $"{path} is read-only" : $"{path} can't be changed ({e.GetType().Name})";
            return null;
        }
    }

    private bool Says(string text, bool yes) => SwitchText.Read(read(text)) == (yes ? SwitchValue.Yes : SwitchValue.No);

    /// <summary>What a text says. The host's callbacks may throw.</summary>
    public UserSettings Parse(string text)
    {
        string? answer = read(text);
        SwitchValue value = SwitchText.Read(answer);
        return new(path, value, answer, value == SwitchValue.NotSet ? 0 : Line(text, answer!)) { Endpoint = endpoint?.Invoke(text), Key = key?.Invoke(text) };
    }

    // Only the host knows its format. The answer stands in the one line without which it is another one.
    private int Line(string text, string answer)
    {
        const int MostTries = 20;
        string[] lines = text.Split('\n');
        int found = 0;
        int tries = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].Contains(answer, StringComparison.Ordinal))
            {
                continue;
            }

            if (++tries > MostTries || (found > 0 && IsDecisive(lines, i, answer)))
            {
                return 0;
            }

            found = found == 0 && IsDecisive(lines, i, answer) ? i + 1 : found;
        }

        return found;
    }

    private bool IsDecisive(string[] lines, int line, string answer)
    {
        try
        {
            return read(string.Join('\n', lines.Select((text, i) => i == line ? "" : text))) != answer;
        }
        catch (Exception)
        {
            // A format that can't do without the line, such as the last one of a JSON object.
            return true;
        }
    }
}
