using System.Text;

namespace Plainsight.Tool.Files;

/// <summary>How a run of git ended, and what it wrote.</summary>
internal sealed record GitResult(int ExitCode, byte[] Output)
{
    public string Text => Encoding.UTF8.GetString(Output);
}
