using Plainsight.Settings;

namespace Plainsight.Consent;

/// <summary>A project's answer in a file whose format only the host knows.</summary>
internal static class ProjectAnswer
{
    /// <summary>Reads a file that the host has already loaded. Never throws.</summary>
    /// <param name="path">The name to show: the file itself is not opened.</param>
    /// <param name="text">The file's content; null = there is no such file.</param>
    /// <param name="read">Finds the answer in the text.</param>
    public static ProjectSettings Read(string path, string? text, Func<string, string?> read)
    {
        try
        {
            UserSettings said = text is null ? new(path, SwitchValue.NotSet, null, 0) : new UserFile(path, read, static (text, _) => text).Parse(text);
            bool? enabled = said.Value switch { SwitchValue.Yes => true, SwitchValue.No => false, _ => null };
            return new(path, enabled, said.Line, said.Text, said.Value == SwitchValue.Unreadable, null, 0);
        }
        catch (Exception e)
        {
            // The host's callback. A project that can't be read is no reason to send.
            return new(path, null, 0, null, Unreadable: true, null, 0) { Problem = $"its reader failed ({e.GetType().Name})" };
        }
    }
}
