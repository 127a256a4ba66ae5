namespace Plainsight.Analyzers.Schema;

/// <summary>Says in words what kind of thing a key holds.</summary>
internal static class PageTypes
{
    public static string Of(JsonObject field) => field.Text("type") switch
    {
        "bool" => "yes or no",
        "enum" or "vocabulary" or "command" or "alias" or "exception" => "one word",
        "flags" or "options" => "list of words",
        "integer" => "whole number",
        "real" => "number",
        "duration" => "time in " + MarkdownText.Escape(field.Text("unit") ?? "milliseconds"),
        "version" => "version",
        "install-id" or "session-id" or "run-id" => "random number",
        "counts" => "whole numbers",
        "pseudonym" => "code",
        "route" => "pattern",
        "constant" => "one word",
        "group" => "group",
        var other => MarkdownText.Escape(other ?? ""),
    };

    public static string Envelope(JsonObject entry) => entry.Text("is") switch
    {
        "event" => "the name of the event",
        "version" => "the version of the event",
        "id" => "a random number for this one event",
        "time" => "when it happened, in UTC" + Grain(entry.Text("grain")),
        "context" => "what goes with every event",
        "fields" => "the fields of the event",
        "key" => "the key under which the receiver takes these messages in; every copy of the program has the same",
        "subject" => "the random number for this computer, which is sent here instead of under its own name; without one, the random number for the event or the name of the program",
        "constant" => "always " + MarkdownText.Code(entry.Text("value") ?? ""),
        var other => MarkdownText.Escape(other ?? ""),
    };

    private static string Grain(string? grain) => grain switch
    {
        "day" => ": the day, without the time of day",
        "hour" => ": the full hour, without minutes",
        _ => ", to the millisecond",
    };
}
