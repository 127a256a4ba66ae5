using Plainsight.Tool.Diff;

namespace Plainsight.Tool.Reports;

/// <summary>Colours, where the caller's terminal has them. Nothing is said by colour alone.</summary>
internal sealed class Palette(bool on)
{
    public string Strong(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Severity(Severity severity, string text) => Paint(severity switch
    {
        Diff.Severity.Privacy => "31",
        Diff.Severity.Breaking => "33",
        _ => "36",
    }, text);

    private string Paint(string code, string text) => on ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
