using Plainsight.Facts;

namespace Plainsight.Cli;

/// <summary>Emphasis for headings: on a terminal only, and not where <c>NO_COLOR</c> is set.</summary>
internal sealed class Palette(Surroundings surroundings)
{
    private readonly bool _on = surroundings.OutputIsTerminal()
        && string.IsNullOrEmpty(surroundings.Variable("NO_COLOR"))
        && surroundings.Variable("TERM") != "dumb"
        && (!OperatingSystem.IsWindows() || !string.IsNullOrEmpty(surroundings.Variable("WT_SESSION")));

    public string Heading(string text) => _on ? $"\u001b[1m{text}\u001b[0m" : text;
}
