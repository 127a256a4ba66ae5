namespace Plainsight.Analyzers.Schema;

/// <summary>Says in words what a key can hold.</summary>
internal static class PageValues
{
    public static string Field(JsonObject field)
    {
        string words = Words(field);
        return field["nullable"] is null ? words : words + ", or `null`";
    }

    public static string Envelope(JsonObject entry) => entry.Text("is") switch
    {
        "event" => "the name of the event",
        "version" => "the version of the event",
        "id" => "a random number for this one event",
        "time" => "the time in UTC" + Grain(entry.Text("grain")),
        "context" => "what goes with every event",
        "fields" => "the fields of the event",
        var other => MarkdownText.Escape(other ?? ""),
    };

    private static string Words(JsonObject field) => field.Text("type") switch
    {
        "bool" => "`true` or `false`",
        "enum" => "one of " + MarkdownText.CodeList(Texts(field, "values")),
        "flags" => "any of " + MarkdownText.CodeList(Texts(field, "values")),
        "integer" => "a whole number" + Range(field),
        "real" => "a number" + Range(field),
        "duration" => (field.Text("unit") ?? "milliseconds") + Range(field),
        "version" => Version(field.Text("kind")),
        "install-id" => "a random number for this computer",
        "session-id" => "a random number for this run of the program",
        "run-id" => "a random number for this piece of work",
        "vocabulary" => "a word of the list " + MarkdownText.Code(field.Text("file") ?? "") + ", else `other`",
        "command" or "alias" => OneOf(field, "other"),
        "options" => "which of the options " + MarkdownText.CodeList(Texts(field, "values")) + " were given, never what was given with them",
        "counts" => "a whole number for each of " + MarkdownText.CodeList(Texts(field, "values")) + Range(field),
        "pseudonym" => Pseudonym(field.Text("kind")),
        "exception" => "the kind of an exception, " + OneOf(field, "other") + ", never its message",
        "route" => OneOf(field, "unlisted"),
        "group" => "an object",
        var other => MarkdownText.Escape(other ?? ""),
    };

    private static string Range(JsonObject field)
    {
        return Clamp(field) + field["buckets"] switch
        {
            JsonText { Value: "powers-of-ten" } => ", rounded down to 0, 1, 10, 100 and so on",
            JsonText { Value: "1-2-5" } => ", rounded down to 0, 1, 2, 5, 10, 20, 50 and so on",
            JsonArray edges => ", rounded down to " + string.Join(", ", edges.Items.OfType<JsonRaw>().Select(edge => edge.Spelling)),
            _ => ", exact" + Decimals(field) + ": " + MarkdownText.Escape(field.Text("exact") ?? ""),
        };
    }

    private static string Decimals(JsonObject field) => field["decimals"] switch
    {
        JsonRaw { Spelling: "1" } => " to one decimal",
        JsonRaw decimals => " to " + decimals.Spelling + " decimals",
        _ => "",
    };

    private static string Clamp(JsonObject field)
    {
        string[] limits = field["clamp"] is JsonArray array ? array.Items.OfType<JsonRaw>().Select(limit => limit.Spelling).ToArray() : [];
        return limits.Length == 2 ? $", at least {limits[0]} and at most {limits[1]}" : "";
    }

    private static string OneOf(JsonObject field, string otherwise)
    {
        string values = MarkdownText.CodeList(Texts(field, "values"));
        string rest = MarkdownText.Code(otherwise);
        return values.Length == 0 ? "always " + rest : "one of " + values + ", else " + rest;
    }

    private static string Pseudonym(string? kind) => kind switch
    {
        "keyed" => "a code that stands for a text; only this computer can make it again",
        "salted" => "a code that stands for a text, made with a salt that everybody knows: who guesses the text can check the guess",
        _ => "a code that stands for a text, made without a key: who guesses the text can check the guess",
    };

    private static string Version(string? kind) => kind switch
    {
        "app" => "the version of this program",
        "runtime" => "the version of .NET",
        "os" => "the version of the operating system, numbers only",
        _ => "a version number",
    };

    private static string Grain(string? grain) => grain switch
    {
        "day" => ", the day only",
        "hour" => ", the full hour only",
        _ => ", to the millisecond",
    };

    private static IEnumerable<string> Texts(JsonObject field, string name) =>
        field[name] is JsonArray array ? array.Items.OfType<JsonText>().Select(text => text.Value) : [];
}
