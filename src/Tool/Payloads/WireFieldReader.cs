using Plainsight.Analyzers.Rules;
using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Reads what a line of the schema puts on the wire.</summary>
/// <param name="vocabularies">Finds the words of vocabularies.</param>
/// <param name="complete">Whether every field must be there.</param>
internal sealed class WireFieldReader(VocabularyLists vocabularies, bool complete)
{
    private const string Other = "other";

    // The edges that a StatusCode has by nature; it is the one integer that is sent as null, where there is no code.
    private static readonly string[] StatusClasses = ["0", "100", "200", "300", "400", "500"];

    public IEnumerable<WireField> Read(IEnumerable<SchemaEntry> fields) => fields.Select(Read);

    private WireField Read(SchemaEntry field)
    {
        JsonObject head = field.Head;
        if (!WireText.IsWellFormed(field.Name))
        {
            throw new WireFormatException(head, $"{Shown.Text(field.Name)} is no name, which is {WireText.Pattern}");
        }

        return new WireField(field.Name, head.Text("why") ?? "", Type(field), head["nullable"] is not null || HasNoWordForNothing(head), complete);
    }

    private WireType Type(SchemaEntry field)
    {
        JsonObject head = field.Head;
        return head.Text("type") switch
        {
            "bool" => new WireType.Truth(),
            "enum" => new WireType.Words(Values(head)),
            "flags" => new WireType.Set(Values(head)),
            "integer" => WireNumbers.Integer(head),
            "real" => WireNumbers.Real(head),
            "duration" => WireNumbers.Duration(head),
            "version" => new WireType.Text(Version(head)),
            "install-id" or "session-id" or "run-id" => new WireType.Text(Id(head)),
            "vocabulary" => vocabularies.Words(head) is { } words ? new WireType.Words([Other, .. words]) : new WireType.Text(TextForm.Word),
            "command" or "alias" or "exception" => new WireType.Words(With(Other, Values(head))),
            "route" => new WireType.Words(With("unlisted", Values(head))),
            "options" => new WireType.Options([.. Values(head).Select(WireOption.Parse)]),
            "counts" => Counts(head),
            "pseudonym" => new WireType.Text(Pseudonym(head)),
            "constant" => new WireType.Words([head.Text("value") ?? throw Unknown(head, "value", null)]),
            "group" => new WireType.Members([.. Read(field.Fields ?? [])]),
            var type => throw new WireFormatException(head, $"this version of plainsight does not know the type '{type}' of field '{field.Name}'"),
        };
    }

    private static TextForm Version(JsonObject head) => head.Text("kind") switch
    {
        "app" => TextForm.AppVersion,
        "runtime" or "os" or "plain" => TextForm.Version,
        var kind => throw Unknown(head, "kind", kind),
    };

    private static TextForm Id(JsonObject head) => head.Text("format") switch
    {
        null => InCi(head) ? TextForm.CiUuid : TextForm.Uuid,
        "N" => InCi(head) ? TextForm.CiCompactUuid : TextForm.CompactUuid,
        var format => throw Unknown(head, "format", format),
    };

    private static bool InCi(JsonObject head) => head.Text(SchemaFields.InCi) switch
    {
        null => false,
        "ci-" => true,
        var prefix => throw Unknown(head, SchemaFields.InCi, prefix),
    };

    private static TextForm Pseudonym(JsonObject head) => head.Text("kind") switch
    {
        "keyed" or "salted" => TextForm.HexPseudonym,
        "shake128" => TextForm.Base64Pseudonym,
        var kind => throw Unknown(head, "kind", kind),
    };

    private static WireFormatException Unknown(JsonObject head, string name, string? value) =>
        new(head, $"this version of plainsight does not know its \"{name}\" '{value}'");

    // Every member is counted, so none is ever missing.
    private static WireType.Members Counts(JsonObject head)
    {
        WireType count = WireNumbers.Count(head);
        return new WireType.Members([.. Values(head).Select(name => new WireField(name, "", count, Nullable: false, Required: true))]);
    }

    /// <summary>Whether the library writes null although the declaration is not nullable: a value outside an enum without <c>other</c>, NaN, and what was never set.</summary>
    private static bool HasNoWordForNothing(JsonObject head) => head.Text("type") switch
    {
        "enum" => !Values(head).Contains(Other),
        "real" or "exception" => true,
        "version" => head.Text("kind") == "plain",
        "integer" => head["buckets"] is JsonArray edges && edges.Items.OfType<JsonRaw>().Select(edge => edge.Spelling).SequenceEqual(StatusClasses),
        _ => false,
    };

    private static IReadOnlyList<string> With(string rest, IReadOnlyList<string> values) => values.Contains(rest) ? values : [.. values, rest];

    private static IReadOnlyList<string> Values(JsonObject head) =>
        head["values"] is JsonArray array && array.Items.All(item => item is JsonText)
            ? [.. array.Items.Cast<JsonText>().Select(text => text.Value)]
            : throw new WireFormatException(head, "\"values\" is an array of texts");
}
