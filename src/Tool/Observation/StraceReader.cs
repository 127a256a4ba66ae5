using System.Globalization;
using System.Text.RegularExpressions;

namespace Plainsight.Tool.Observation;

/// <summary>Reads what <c>strace -f -o</c> writes. Calls that other processes interrupted are put together again.</summary>
internal static partial class StraceReader
{
    private const string Unfinished = "<unfinished ...>";

    public static IEnumerable<StraceCall> Read(IEnumerable<string> lines)
    {
        var begun = new Dictionary<int, string>();
        foreach (string line in lines)
        {
            if (StraceLine.Process(line) is not (int process, string text))
            {
                continue;
            }

            if (text.EndsWith(Unfinished, StringComparison.Ordinal))
            {
                begun[process] = text[..^Unfinished.Length].TrimEnd();
                continue;
            }

            // A thread that becomes another program continues as its process.
            if (Superseded().Match(text) is { Success: true } superseded)
            {
                Move(begun, int.Parse(superseded.Groups[1].Value, CultureInfo.InvariantCulture), process);
                continue;
            }

            if (Resumed().Match(text) is { Success: true } resumed)
            {
                if (!begun.Remove(process, out string? start))
                {
                    continue;
                }

                text = start + text[resumed.Length..];
            }

            if (StraceLine.Call(process, text) is { } call)
            {
                yield return call;
            }
        }
    }

    private static void Move(Dictionary<int, string> begun, int from, int to)
    {
        if (begun.Remove(from, out string? start))
        {
            begun[to] = start;
        }
    }

    [GeneratedRegex(@"^<\.\.\. \w+ resumed>", RegexOptions.CultureInvariant)]
    private static partial Regex Resumed();

    [GeneratedRegex(@"^\+\+\+ superseded by execve in pid (\d+) \+\+\+", RegexOptions.CultureInvariant)]
    private static partial Regex Superseded();
}
