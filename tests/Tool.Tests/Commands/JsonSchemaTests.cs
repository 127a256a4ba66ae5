using System.Text.Json;
using Tool.Tests.Harness;

namespace Tool.Tests.Commands;

public sealed class JsonSchemaTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public JsonSchemaTests()
    {
        string drafted = Schemas.Drafted.Replace("    ] }\n  ]", "    ] },\n    { \"event\": \"order_made\", \"version\": 2, \"why\": \"\", \"fields\": [] },\n    { \"event\": \"visit\", \"version\": 1, \"why\": \"\", \"fields\": [] }\n  ]", StringComparison.Ordinal);
        _folder.Write("telemetry.schema.json", drafted);
    }

    [Fact]
    public void It_is_printed_byte_by_byte_as_here()
    {
        ToolRun run = _folder.Run("json-schema", "--event", "order_made@1");
        Assert.Equal(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "shop.payloads.schema.json",
              "title": "What shop sends",
              "anyOf": [
                { "$ref": "#/$defs/order_made.1" }
              ],
              "$defs": {
                "order_made.1": {
                  "title": "order_made 1",
                  "description": "An order was made.",
                  "type": "object",
                  "properties": {
                    "event": { "type": "string", "enum": ["order_made"] },
                    "platform": { "description": "Which systems must be tested?", "type": "string", "enum": ["other", "windows", "linux"] },
                    "express": { "description": "Is express worth its price?", "type": "boolean" }
                  },
                  "required": ["event"],
                  "additionalProperties": false
                }
              }
            }

            """,
            run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("order_made.1 order_made.2 visit.1")]
    [InlineData("order_made.1 order_made.2", "--event", "order_made")]
    [InlineData("order_made.2", "--event", "order_made@2")]
    [InlineData("visit.1", "--event", "visit")]
    public void One_event_or_one_version_can_be_chosen(string expected, params string[] options)
    {
        using var json = JsonDocument.Parse(_folder.Run(["json-schema", .. options]).Output);
        Assert.Equal(expected.Split(' '), json.RootElement.GetProperty("$defs").EnumerateObject().Select(format => format.Name));
        Assert.Equal(expected.Split(' '), json.RootElement.GetProperty("anyOf").EnumerateArray().Select(item => item.GetProperty("$ref").GetString()!["#/$defs/".Length..]));
    }

    [Theory]
    [InlineData("order")]
    [InlineData("visit@2")]
    [InlineData("visit@")]
    [InlineData("")]
    public void An_unknown_event_ends_with_2_and_names_the_known_ones(string name)
    {
        ToolRun run = _folder.Run("json-schema", "--event", name);
        Assert.Equal(new ToolRun(2, "", $"The schema has no '{name}'. It has: order_made@1, order_made@2, visit@1.\n"), run);
    }

    [Fact]
    public void A_file_gets_the_same_bytes_as_stdout_in_whatever_culture()
    {
        string printed = _folder.Run("json-schema").Output;
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("fi-FI");
            Assert.Equal(new ToolRun(0, "", ""), _folder.Run("json-schema", "-o", "out.json"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(printed), File.ReadAllBytes(_folder.PathOf("out.json")));
    }

    [Fact]
    public void Complete_demands_every_field()
    {
        using var json = JsonDocument.Parse(_folder.Run("json-schema", "--complete", "--event", "order_made@1").Output);
        Assert.Equal("""["event", "platform", "express"]""", json.RootElement.GetProperty("$defs").GetProperty("order_made.1").GetProperty("required").GetRawText());
    }

    [Theory]
    [InlineData("json-schema", "--schema", "nowhere.json")]
    [InlineData("json-schema", "-o", "no/such/folder/out.json")]
    public void What_cannot_be_read_or_written_ends_with_2(params string[] arguments)
    {
        ToolRun run = _folder.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    public void Dispose() => _folder.Dispose();
}
