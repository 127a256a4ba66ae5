using System.Globalization;
using System.Text;

namespace Plainsight.Analyzers.Schema;

/// <summary>Says how much an event can tell, alone and together with what goes with every event.</summary>
internal static class PageBits
{
    // As many people as there are, in bits: 8.6 billion.
    private const double Everybody = 33;

    public static string Text(IReadOnlyList<SchemaEvent> events, IReadOnlyList<SchemaEntry> context)
    {
        if (events.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder("## How much it tells\n\n");
        text.Append("A bit is the answer to one question of yes or no. Ten bits tell a thousand computers apart, and 33 bits would tell every person on Earth apart. ")
            .Append("This is the most that an event can tell: as if every value were as likely as every other. Random numbers are not counted; they stand under [Can it be tied to me?](#can-it-be-tied-to-me)\n\n");
        text.Append(MarkdownText.Header("Event", "Bits at most", "With what goes with every event", "In other words"));
        double shared = EntryBits.Of(context);
        foreach (SchemaEvent version in events)
        {
            double own = EntryBits.Of(version.Fields);
            double whole = Tenths(own + shared);
            text.Append(MarkdownText.Row(
                MarkdownText.Code(version.Name) + ", version " + version.Version.ToString(CultureInfo.InvariantCulture),
                Number(Tenths(own)),
                Number(whole),
                Words(whole)));
        }

        if (context.Count > 0)
        {
            text.Append("\nWhat goes with every event tells at most ").Append(Number(Tenths(shared))).Append(" bits of that.\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Words(double bits)
    {
        if (bits >= Everybody)
        {
            return "more different messages than there are people";
        }

        // One digit: the bits are an upper limit, and nobody counts closer.
        double messages = Math.Pow(2, bits);
        double power = Math.Pow(10, Math.Floor(Math.Log10(messages)));
        string number = (Math.Ceiling(Math.Round(messages / power, 6)) * power).ToString("#,0", CultureInfo.InvariantCulture);
        return bits < 0.1 ? "always the same message" : $"at most about {number} different messages";
    }

    private static string Number(double bits) => bits.ToString("0.0", CultureInfo.InvariantCulture);

    // Rounded up, because it says "at most".
    private static double Tenths(double bits) => Math.Ceiling(Math.Round(bits * 10, 6)) / 10;
}
