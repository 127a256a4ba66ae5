namespace Plainsight.Analyzers.Schema;

/// <summary>Says in words which values a key can hold.</summary>
internal static class PageValues
{
    public static string Of(JsonObject field)
    {
        string words = Words(field);
        return field["nullable"] is null ? words : words + "; or nothing (`null`)";
    }

    private static string Words(JsonObject field) => field.Text("type") switch
    {
        "bool" => "`true` or `false`",
        "enum" => "one of " + List(field),
        "flags" => "any of " + List(field),
        "integer" or "real" or "duration" => PageNumbers.Of(field),
        "version" => Version(field.Text("kind")),
        "install-id" => "the same for this computer, until it is renewed" + InCi(field),
        "session-id" => "another one for each run of the program",
        "run-id" => "another one for each piece of work",
        "vocabulary" => Vocabulary(field),
        "command" or "alias" => OneOf(field, "other"),
        "options" => $"any of {Options(field)}; never what was given with an option",
        "counts" => $"for each of {List(field)}: {PageNumbers.Of(field)}",
        "pseudonym" => Pseudonym(field.Text("kind")),
        "exception" => $"the kind of an error, {OneOf(field, "other")}; never its message",
        "route" => OneOf(field, "unlisted"),
        "constant" => "always " + MarkdownText.Code(field.Text("value") ?? ""),
        "group" => "the fields below",
        _ => "",
    };

    private static string InCi(JsonObject field) => field.Text(SchemaFields.InCi) is { } prefix
        ? $"; in continuous integration another one for each run, behind {MarkdownText.Code(prefix)}"
        : "";

    private static string List(JsonObject field) => MarkdownText.CodeList(PageFields.Texts(field, "values"));

    private static string OneOf(JsonObject field, string otherwise)
    {
        string values = MarkdownText.CodeList(PageFields.Texts(field, "values").Where(value => value != otherwise));
        string rest = MarkdownText.Code(otherwise);
        return values.Length == 0 ? "always " + rest : "one of " + values + ", else " + rest;
    }

    private static string Vocabulary(JsonObject field)
    {
        string file = MarkdownText.Code(field.Text("file") ?? "");
        string count = (field["words"] as JsonRaw)?.Spelling ?? "";
        return (count == "1" ? $"the one word in {file}" : $"one of the {MarkdownText.Escape(count)} words in {file}") + ", else `other`";
    }

    private static string Options(JsonObject field) =>
        string.Join(", ", PageFields.Texts(field, "values").Select(word => string.Join(" ", word.Split(['='], 2).Select(MarkdownText.Code))));

    private static string Version(string? kind) => kind switch
    {
        "app" => "the version of this program, such as `1.4.0` or `1.5.0-beta.2`",
        "runtime" => "the version of .NET, such as `8.0.11`",
        "os" => "the version of the operating system, three numbers such as `6.1.0`",
        _ => "three numbers such as `1.2.3`",
    };

    private static string Pseudonym(string? kind) => kind switch
    {
        "keyed" => "stands for a text; only this computer can make it again",
        "salted" => "stands for a text, made with a salt that everybody knows: who guesses the text can check the guess",
        _ => "stands for a text, made without a key: who guesses the text can check the guess",
    };
}
