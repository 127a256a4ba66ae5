using Plainsight.Analyzers.Schema;

namespace Plainsight.Tool.Payloads;

/// <summary>Prints wire formats as a JSON Schema (draft 2020-12), the same bytes for the same formats.</summary>
internal static class JsonSchemaPrinter
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    public static string Print(WireCatalog catalog) => JsonLayout.Print(Json.Object(
        ("$schema", Json.Text(Dialect)),
        ("$id", Json.Text(Uri.EscapeDataString(catalog.App) + ".payloads.schema.json")),
        ("title", Json.Text("What " + catalog.App + " sends")),
        ("anyOf", new JsonArray([.. catalog.Formats.Select(format => Json.Object(("$ref", Json.Text("#/$defs/" + Name(format)))))])),
        ("$defs", Json.Object([.. catalog.Formats.Select(format => (Name(format), (JsonNode?)Format(format)))]))));

    private static JsonObject Format(WireFormat format) => Json.Object(
        [("title", Json.Text(format.Title)), ("description", Description(format.Why)), .. JsonSchemaType.Of(format.Body, nullable: false)]);

    private static JsonText? Description(string why) => why.Length == 0 ? null : new JsonText(why);

    // Names of events are letters, digits, dots and underscores, which a reference can hold as they are.
    private static string Name(WireFormat format) => format.Title.Replace(' ', '.');
}
