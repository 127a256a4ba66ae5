namespace Plainsight.Tool;

/// <summary>Everything around the commands, so that a test can stand in for a terminal, a folder and a day.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where errors go.</param>
/// <param name="Color">Whether results may be coloured.</param>
/// <param name="Directory">The folder that relative paths start from.</param>
/// <param name="Today">The day in UTC; asked only where the caller names none.</param>
internal sealed record ToolHost(TextWriter Output, TextWriter Error, bool Color, string Directory, Func<DateOnly> Today)
{
    /// <summary>What stands on stdin; asked only where the caller names <c>-</c>.</summary>
    public Func<Stream> Input { get; init; } = Console.OpenStandardInput;

    public static ToolHost OfProcess() => new(
        Console.Out,
        Console.Error,
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Environment.CurrentDirectory,
        () => DateOnly.FromDateTime(DateTime.UtcNow));

    /// <summary>A path as the file system needs it.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Directory);
}
