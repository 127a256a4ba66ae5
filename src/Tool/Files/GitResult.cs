using System.Text;

namespace Plainsight.Tool.Files;

/// <summary>How a run of git ended, and what it wrote.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to stdout.</param>
/// <param name="Error">The first line that it wrote to stderr; empty for none.</param>
internal sealed record GitResult(int ExitCode, byte[] Output, string Error)
{
    public string Text => Encoding.UTF8.GetString(Output);
}
