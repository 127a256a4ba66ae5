using System.Globalization;
using Plainsight.Analyzers.Schema;
using Plainsight.Tool.Files;
using Plainsight.Tool.Reports;

namespace Plainsight.Tool.Checks;

/// <summary>Finds events that are sent for longer than was said. It never acts at run time: it only asks people.</summary>
internal static class ExpiryCheck
{
    /// <summary>How many days before it expires an event is spoken of.</summary>
    public const int DaysAhead = 30;

    public static IEnumerable<Finding> Of(SchemaFile file, DateOnly day) => file.Document.Events
        .Where(version => version.Status != SchemaStatus.Retired && version.Entry.Head[SchemaGates.Expires] is not null)
        .Select(version => Of(file.Name, version, day))
        .OfType<Finding>();

    private static Finding? Of(string file, SchemaEvent version, DateOnly day)
    {
        string text = version.Entry.Head.Text(SchemaGates.Expires) ?? "";
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly last))
        {
            return Report(true, $"'{text}' is no day; write \"expires\" as 2027-01-31.");
        }

        int days = last.DayNumber - day.DayNumber;
        string question = $"{Asked(version)} whether it is still needed: \"{version.Why}\" If it is, extend Expires; else remove the event, or retire it once no release that sends it is supported.";
        return days switch
        {
            < 0 => Report(true, $"'{version.Name}' version {Number(version.Version)} expired on {text}. {question}"),
            <= DaysAhead => Report(false, $"'{version.Name}' version {Number(version.Version)} expires on {text}, in {Number(days)} days. {question}"),
            _ => null,
        };

        Finding Report(bool isError, string message) => new(isError, "expires", file, version.Line, version.Entry.Column, message);
    }

    private static string Asked(SchemaEvent version) =>
        version.Entry.Head.Text(SchemaGates.Owner) is { Length: > 0 } owner ? $"Ask its owner, {owner}," : "Decide";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
