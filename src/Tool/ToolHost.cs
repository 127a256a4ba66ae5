using System.Text;

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

    /// <summary>The environment, which programs that are started inherit.</summary>
    public Func<System.Collections.IDictionary> Variables { get; init; } = Environment.GetEnvironmentVariables;

    public static ToolHost OfProcess()
    {
        // Reports are written to files by redirection, and those are UTF-8 whatever the terminal is.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new ToolHost(
            Console.Out,
            Console.Error,
            HasColors(!Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
            Environment.CurrentDirectory,
            () => DateOnly.FromDateTime(DateTime.UtcNow));
    }

    /// <summary>A path as the file system needs it. Throws <see cref="ToolException"/> for none: a script's variable that is not set.</summary>
    public string PathOf(string path) =>
        path.Length > 0 ? Path.GetFullPath(path, Directory) : throw new ToolException("The name of a file is empty.");

    /// <summary>Whether a terminal shows colours, and whoever sits there wants them.</summary>
    public static bool HasColors(bool isTerminal, Func<string, string?> variable) =>
        isTerminal && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";
}
