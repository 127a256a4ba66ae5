using System.Globalization;
using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says when something is sent at all, and whether it can be tied to a computer.</summary>
internal static class PageConsent
{
    private const string InstallId = "install-id";

    public static string Introduction(SchemaDocument document)
    {
        string name = MarkdownText.Escape(document.App.Name);
        string start = document.App.Head.Text("consent") == "opt-out"
            ? $"{name} sends what is listed here after it has shown a notice once, until you switch it off."
            : $"{name} sends what is listed here only if you say yes.";
        return start + " Nothing else is sent: no text that you typed, no path, no name. This part is generated from the program's own declarations.";
    }

    public static void AppendIds(StringBuilder text, SchemaDocument document)
    {
        text.Append("\n## Can it be tied to me?\n\n");
        if (document.Context.FirstOrDefault(field => field.Head.Text("type") == InstallId) is not { } id)
        {
            text.Append("The events are anonymous: nothing in them tells one computer from another.\n");
            return;
        }

        text.Append("The events are pseudonymous: a random number for this computer, renewed ")
            .Append(Renewal(id.Head.Text("lifetime")))
            .Append(", shows that two events come from the same one. It is made when telemetry is switched on, from nothing that this computer has, and deleted when it is switched off.\n");
    }

    private static string Renewal(string? lifetime)
    {
        string days = (lifetime ?? "").TrimEnd('d');
        bool aboutAYear = int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is >= 360 and <= 400;
        return aboutAYear ? "each year" : "every " + MarkdownText.Escape(days) + " days";
    }
}
