using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Diff;

/// <summary>Says in a few words what a field sends.</summary>
internal static class FieldWords
{
    public static string Of(SchemaEntry field) => Type(field) + (field.Head["nullable"] is null ? "" : ", or nothing");

    private static string Type(SchemaEntry field)
    {
        JsonObject head = field.Head;
        string values = string.Join(", ", Members.Texts(head, "values"));
        return head.Text("type") switch
        {
            "bool" => "yes or no",
            "enum" => "one of " + values,
            "flags" => "any of " + values,
            "integer" => "a whole number" + Range(head),
            "real" => "a number" + Range(head),
            "duration" => (head.Text("unit") ?? "milliseconds") + Range(head),
            "counts" => "a number for each of " + values + Range(head),
            "version" => "a version (" + head.Text("kind") + ")",
            "install-id" => "a random number for this computer, renewed after " + (head.Text("lifetime") ?? "no time") + (head["in-ci"] is null ? "" : ", another one for each run in CI"),
            "session-id" => "a random number for one run of the program",
            "run-id" => "a random number for one piece of work",
            "pseudonym" => "a code that stands for a text (" + head.Text("kind") + ")",
            "vocabulary" => $"one of the {Members.Spelled(head, "words")} words of {head.Text("file")}, or other",
            "command" or "alias" or "exception" => $"one of {values}, or other",
            "options" => "which of " + values + " were given",
            "route" => $"one of {values}, or unlisted",
            "constant" => "always " + head.Text("value"),
            "group" => "an object of " + string.Join(", ", (field.Fields ?? []).Select(inner => inner.Name).Order(StringComparer.Ordinal)),
            var other => other ?? "",
        };
    }

    private static string Range(JsonObject head)
    {
        string clamp = head["clamp"] is null ? "" : ", " + ValueLimits.Of(head);
        return ", " + ValueRange.Of(head).Words + clamp;
    }
}
