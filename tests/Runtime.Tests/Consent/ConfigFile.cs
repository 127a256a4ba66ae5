namespace Plainsight.Tests.Consent;

/// <summary>A configuration file of one person, as an app would read and write it: a line <c>telemetry = false</c> among others.</summary>
public sealed class ConfigFile(string path)
{
    private const string Key = "telemetry = ";

    public string Path => path;

    /// <summary>Finds the answer in the text.</summary>
    public Func<string, string?> Read { get; set; } = static text => Lines(text).LastOrDefault(IsAnswer)?[Key.Length..].Trim();

    /// <summary>Puts the answer into the text.</summary>
    public Func<string, bool, string> Write { get; set; } = static (text, yes) =>
        string.Concat(Lines(text).Where(line => line.Length > 0 && !IsAnswer(line)).Append($"{Key}{(yes ? "true" : "false")}").Select(line => line + "\n"));

    /// <summary>The file's text; null = it is not there.</summary>
    public string? Text
    {
        get => File.Exists(path) ? File.ReadAllText(path) : null;
        set
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, value);
        }
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static bool IsAnswer(string line) => line.StartsWith(Key, StringComparison.Ordinal);
}
