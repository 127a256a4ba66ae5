using System.ComponentModel;
using System.Diagnostics;

namespace Plainsight.Tool.Files;

/// <summary>Runs git in a folder.</summary>
internal sealed class Git(string directory)
{
    public string Directory { get; } = directory;

    /// <summary>Runs a command to its end. Throws <see cref="ToolException"/> where there is no git, or no such folder.</summary>
    public GitResult Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Directory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using Process git = Process.Start(start)!;
            Task<string> error = git.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            return new GitResult(git.ExitCode, output.ToArray(), error.GetAwaiter().GetResult().Split('\n')[0]);
        }
        catch (Win32Exception e)
        {
            throw new ToolException($"git can't be started in {Directory}: {e.Message}");
        }
    }
}
