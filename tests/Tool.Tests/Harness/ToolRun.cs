using System.Text;
using Plainsight.Tool;

namespace Tool.Tests.Harness;

/// <summary>How a command ended, and what it said.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What stands on stdout.</param>
/// <param name="Error">What stands on stderr.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command in a folder, without a terminal and on a fixed day.</summary>
    public static ToolRun In(string directory, params IReadOnlyList<string> arguments) => In(directory, color: false, arguments);

    public static ToolRun In(string directory, bool color, IReadOnlyList<string> arguments) => In(directory, color, [], arguments);

    /// <summary>Runs a command with something on stdin.</summary>
    public static ToolRun WithInput(string directory, string input, params IReadOnlyList<string> arguments) =>
        In(directory, color: false, Encoding.UTF8.GetBytes(input), arguments);

    public static ToolRun In(string directory, bool color, byte[] input, IReadOnlyList<string> arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        int exitCode = PlainsightTool.Run(arguments, new ToolHost(output, error, color, directory, () => new DateOnly(2027, 1, 1)) { Input = () => new MemoryStream(input) });
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
