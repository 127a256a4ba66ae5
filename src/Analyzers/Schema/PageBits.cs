using System.Globalization;
using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says how much an event can tell, alone and together with what goes with every event.</summary>
internal static class PageBits
{
    public static void Append(StringBuilder text, IReadOnlyList<SchemaEvent> events, IReadOnlyList<SchemaEntry> context)
    {
        if (events.Count == 0)
        {
            return;
        }

        text.Append("\n## How much it tells\n\n")
            .Append("A bit is the answer to one question of yes or no; 33 bits would tell every person on Earth apart. Random numbers are not counted.\n")
            .Append("\n| Event | Bits at most | With what goes with every event |\n|---|---|---|\n");
        double shared = EntryBits.Of(context);
        foreach (SchemaEvent version in events)
        {
            double own = EntryBits.Of(version.Fields);
            text.Append("| ").Append(MarkdownText.Code(version.Name)).Append(", version ").Append(version.Version.ToString(CultureInfo.InvariantCulture))
                .Append(" | ").Append(Number(own)).Append(" | ").Append(Number(own + shared)).Append(" |\n");
        }
    }

    // Rounded up, because it says "at most".
    private static string Number(double bits) => (Math.Ceiling(Math.Round(bits * 10, 6)) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
