using System.Text;
using System.Text.Json;
using Tool.Tests.Harness;

namespace Tool.Tests.Commands;

public sealed class ValidateTests : IDisposable
{
    private const string Fine = """{"event":"cli_build","version":1,"fields":{"duration_ms":5000,"result":"success"}}""";

    private const string Schema = """
        {
          "plainsight": 1,
          "app": { "name": "shop", "consent": "opt-in", "precedence": ["DO_NOT_TRACK", "project", "recorded"], "sink": "json", "endpoint": "https://example.com/events", "retention": "30d" },
          "envelope": [
            { "key": "event", "is": "event" },
            { "key": "version", "is": "version" },
            { "key": "fields", "is": "fields" }
          ],
          "context": [],
          "events": [
            { "event": "cli_build", "version": 1, "status": "retired", "why": "A build finished.", "fields": [
              { "name": "duration_ms", "type": "duration", "buckets": "1-2-5", "why": "Slower?" },
              { "name": "result", "type": "enum", "values": ["success", "error"], "why": "Broken?" }
            ] },
            { "event": "cli_build", "version": 2, "status": "shipped", "why": "A build finished.", "fields": [
              { "name": "result", "type": "enum", "values": ["success", "error", "other"], "why": "Broken?" }
            ] },
            { "event": "cli_open", "version": 1, "status": "draft", "why": "The page was opened.", "fields": [] }
          ]
        }

        """;

    private readonly WorkFolder _folder = new();

    public ValidateTests() => _folder.Write("telemetry.schema.json", Schema);

    [Fact]
    public void Every_version_in_the_file_is_accepted_and_the_number_of_payloads_is_said_on_stderr()
    {
        ToolRun run = Validate(Fine + "\n" + """{"event":"cli_build","version":2,"fields":{"result":"other"}}""" + "\r\n\n" + """{"fields":{},"version":1,"event":"cli_open"}""");
        Assert.Equal(new ToolRun(0, "", "3 payloads, 0 faults\n"), run);
    }

    [Theory]
    [InlineData("""{"event":"cli_build","version":1,"fields":{"duration_ms":7}}""", "(1,58): cli_build 1: fields.duration_ms: 7 is not the lower edge of a bucket (… 5, 10 …)")]
    [InlineData("""{"event":"cli_build","version":1,"fields":{"duration_ms":-1}}""", "(1,58): cli_build 1: fields.duration_ms: -1 is not the lower edge of a bucket (0 …)")]
    [InlineData("""{"event":"cli_build","version":1,"fields":{"duration_ms":5e3}}""", "(1,58): cli_build 1: fields.duration_ms: 5e3 is not a whole number in plain digits")]
    [InlineData("""{"event":"cli_build","version":1,"fields":{"duration_ms":"5"}}""", "(1,58): cli_build 1: fields.duration_ms: \"5\" stands where a number is expected")]
    [InlineData("""{"event":"cli_build","version":2,"fields":{"result":"maybe"}}""", "(1,53): cli_build 2: fields.result: \"maybe\" is none of \"success\", \"error\", \"other\"")]
    [InlineData("""{"event":"cli_build","version":2,"fields":{"result":null}}""", "(1,53): cli_build 2: fields.result: is null, which the schema does not allow here")]
    [InlineData("""{"event":"cli_build","version":2,"fields":{"user":"ada"}}""", "(1,51): cli_build 2: fields.user: is not in the schema, so nobody has reviewed it")]
    [InlineData("""{"event":"cli_build","version":2}""", "(1,1): cli_build 2: fields: is missing")]
    [InlineData("""{"event":"cli_biuld","version":2,"fields":{}}""", "(1,10): event: \"cli_biuld\" is none of the schema's events \"cli_build\", \"cli_open\"")]
    [InlineData("""{"event":"cli_build","version":3,"fields":{}}""", "(1,32): version: 3 is no version that the schema has; it has 1, 2")]
    [InlineData("""{"event":"cli_build","fields":{"duration_ms":5}}""", "(1,1): cli_build 1 (nearest of 2): version: is missing")]
    [InlineData("""{"version":1,"fields":{}}""", "(1,1): cli_build 1 (nearest of 2): event: is missing")]
    [InlineData("""{"event":"cli_open","version":1,"fields":{},"fields":{}}""", "(1,54): \"fields\" stands twice in one object")]
    [InlineData("""{"event":"cli_open","version":1,"fields":{}""", "(1,44): the payload ends where ',' or '}' is expected")]
    [InlineData("""{"event":"cli_open","version":1,"fields":{}},""", "(1,45): ',' stands where the end of the payload is expected")]
    [InlineData("event=cli_open", "(1,1): 'e' stands where a value is expected")]
    [InlineData("17", "(1,1): 17 stands where a payload, an object, is expected")]
    [InlineData("", "(1,1): there is no payload here")]
    [InlineData("\n\n", "(1,1): there is no payload here")]
    [InlineData("[]", "(1,1): there is no payload here")]
    public void A_fault_is_a_line_with_its_place(string payload, string expected)
    {
        ToolRun run = Validate(payload);
        Assert.Equal(("sent.ndjson" + expected + "\n", 1), (run.Output, run.ExitCode));
    }

    [Fact]
    public void Every_fault_of_every_line_is_said()
    {
        ToolRun run = Validate(Fine + "\nnonsense\n" + """  {"event":"cli_build","version":1,"fields":{"duration_ms":true,"result":"?"}}""" + "\n" + Fine);
        Assert.Equal(
            """
            sent.ndjson(2,1): 'n' stands where a value is expected
            sent.ndjson(3,60): cli_build 1: fields.duration_ms: true stands where a number is expected
            sent.ndjson(3,74): cli_build 1: fields.result: "?" is none of "success", "error"

            """,
            run.Output);
        Assert.Equal("4 payloads, 3 faults\n", run.Error);
    }

    [Fact]
    public void An_array_and_objects_over_several_lines_are_read_as_well()
    {
        string pretty = Fine.Replace("{", "{\n  ", StringComparison.Ordinal).Replace(",", ",\n  ", StringComparison.Ordinal).Replace("}", "\n}", StringComparison.Ordinal);
        Assert.Equal(new ToolRun(0, "", "1 payload, 0 faults\n"), Validate(pretty));
        Assert.Equal(new ToolRun(0, "", "2 payloads, 0 faults\n"), Validate(pretty + "\n" + pretty + "\n"));
        ToolRun array = Validate("[\n" + Fine + ",\n" + Fine.Replace("5000", "5001", StringComparison.Ordinal) + "\n]\n");
        Assert.Equal("sent.ndjson(3,58): cli_build 1: fields.duration_ms: 5001 is not the lower edge of a bucket (… 5000, 10000 …)\n", array.Output);
    }

    [Fact]
    public void An_object_that_is_not_closed_spoils_no_other()
    {
        ToolRun run = Validate("""{"event":"cli_build",""" + "\n" + Fine);
        Assert.Equal(("sent.ndjson(1,22): the payload ends where a member name in double quotes is expected\n", "2 payloads, 1 fault\n"), (run.Output, run.Error));
    }

    [Fact]
    public void A_byte_order_mark_is_a_fault_and_what_follows_is_judged()
    {
        ToolRun run = Validate("\ufeff" + Fine.Replace("5000", "7", StringComparison.Ordinal));
        Assert.Equal(
            """
            sent.ndjson(1,1): the file starts with a byte order mark, which JSON does not have
            sent.ndjson(1,58): cli_build 1: fields.duration_ms: 7 is not the lower edge of a bucket (… 5, 10 …)

            """,
            run.Output);
        Assert.Equal("1 payload, 2 faults\n", run.Error);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_a_fault_at_their_place()
    {
        File.WriteAllBytes(_folder.PathOf("sent.ndjson"), [.. Encoding.UTF8.GetBytes(Fine + "\n{\"é"), 0xff, .. Encoding.UTF8.GetBytes("\":1}\n" + Fine)]);
        Assert.Equal(new ToolRun(1, "sent.ndjson(2,4): here stand bytes that are no UTF-8 text\n", "3 payloads, 1 fault\n"), _folder.Run("validate", "sent.ndjson"));
    }

    [Fact]
    public void A_line_of_50_MB_is_a_fault_and_the_lines_around_it_are_judged()
    {
        using (StreamWriter file = File.CreateText(_folder.PathOf("sent.ndjson")))
        {
            file.Write(Fine + "\n{\"event\":\"");
            for (int i = 0; i < 50; i++)
            {
                file.Write(new string('x', 1024 * 1024));
            }

            file.Write("\"}\n" + Fine + "\n");
        }

        Assert.Equal(new ToolRun(1, "sent.ndjson(2,8388609): the line goes on beyond 8 MB; an event has 32 KB at most\n", "3 payloads, 1 fault\n"), _folder.Run("validate", "sent.ndjson"));
    }

    [Fact]
    public void An_array_of_more_than_8_MB_is_a_fault_at_its_start()
    {
        string line = Fine + new string(' ', 1024 * 1024) + ",\n";
        ToolRun run = Validate(Fine + "\n[\n" + string.Concat(Enumerable.Repeat(line, 9)) + Fine + "]\n" + Fine);
        Assert.Equal(("sent.ndjson(2,1): what starts here goes on beyond 8 MB; write one payload a line\n", "3 payloads, 1 fault\n"), (run.Output, run.Error));
    }

    [Fact]
    public void Deep_nesting_is_a_fault()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "1" + new string('}', 40);
        Assert.Equal("sent.ndjson(1,161): values nest deeper than 32 levels\n", Validate(deep).Output);
    }

    [Fact]
    public void What_a_payload_holds_cannot_command_a_terminal()
    {
        string said = Validate("""{"event":"\u001b[2J\u009b\u202eevil""" + new string('x', 100) + "\",\"version\":1,\"fields\":{}}").Output;
        Assert.StartsWith("""sent.ndjson(1,10): event: "\u001b[2J\u009b\u202eevilxxx""", said, StringComparison.Ordinal);
        Assert.Contains("xxx…\" is none of", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_and_stdin_are_judged_together()
    {
        _folder.Write("a.json", Fine);
        _folder.Write("b.json", "{}");
        ToolRun run = ToolRun.WithInput(_folder.Root, "nonsense", "validate", "a.json", "-", "b.json");
        Assert.Equal(
            """
            stdin(1,1): 'n' stands where a value is expected
            b.json(1,1): cli_build 2 (nearest of 3): event: is missing
            b.json(1,1): cli_build 2 (nearest of 3): version: is missing
            b.json(1,1): cli_build 2 (nearest of 3): fields: is missing

            """,
            run.Output);
        Assert.Equal((1, "3 payloads, 4 faults\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Programs_get_JSON_and_nothing_on_stderr()
    {
        _folder.Write("sent.ndjson", Fine + "\n" + Fine.Replace("5000", "7", StringComparison.Ordinal) + "\n[");
        ToolRun run = _folder.Run("validate", "sent.ndjson", "--json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(3, json.RootElement.GetProperty("payloads").GetInt32());
        Assert.Equal(
            """{"file":"sent.ndjson","line":2,"column":58,"event":"cli_build","version":1,"nearest-of":1,"path":"fields.duration_ms","message":"7 is not the lower edge of a bucket (… 5, 10 …)"}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("faults")[0], new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.False(json.RootElement.GetProperty("faults")[1].TryGetProperty("event", out _));
    }

    [Fact]
    public void Complete_demands_every_field()
    {
        _folder.Write("sent.ndjson", """{"event":"cli_build","version":1,"fields":{"result":"error"}}""");
        Assert.Equal(0, _folder.Run("validate", "sent.ndjson").ExitCode);
        Assert.Equal("sent.ndjson(1,43): cli_build 1: fields.duration_ms: is missing\n", _folder.Run("validate", "sent.ndjson", "--complete").Output);
    }

    [Theory]
    [InlineData("sent.ndjson(1,1)", "there is no such file", "validate", "nowhere.json")]
    [InlineData("", "it is a folder", "validate", ".")]
    [InlineData("", "there is no such file", "validate", "sent.ndjson", "--schema", "nowhere.json")]
    [InlineData("", "This is no telemetry schema", "validate", "sent.ndjson", "--schema", "sent.ndjson")]
    [InlineData("", "--help", "validate")]
    public void What_cannot_be_read_and_wrong_use_end_with_2(string notSaid, string said, params string[] arguments)
    {
        _folder.Write("sent.ndjson", Fine);
        ToolRun run = _folder.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.True(notSaid.Length == 0 || !run.Error.Contains(notSaid, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"type\": \"duration\"", "\"type\": \"mood\"", "(12,7): this version of plainsight does not know the type 'mood' of field 'duration_ms'.")]
    [InlineData("\"1-2-5\"", "\"1-3\"", "(12,7): this version of plainsight does not know its \"buckets\".")]
    [InlineData("\"buckets\": \"1-2-5\"", "\"steps\": 3", "(12,7): it has neither \"buckets\" nor \"exact\".")]
    [InlineData("\"type\": \"duration\"", "\"type\": \"duration\", \"unit\": \"weeks\"", "(12,7): this version of plainsight does not know the unit 'weeks'.")]
    [InlineData("\"type\": \"duration\"", "\"type\": \"duration\", \"clamp\": [0, \"many\"]", "(12,65): a whole number is expected here.")]
    [InlineData("\"type\": \"duration\"", "\"type\": \"version\", \"kind\": \"git\"", "(12,7): this version of plainsight does not know its \"kind\" 'git'.")]
    [InlineData("\"type\": \"duration\"", "\"type\": \"pseudonym\"", "(12,7): this version of plainsight does not know its \"kind\" ''.")]
    [InlineData("\"type\": \"duration\"", "\"type\": \"run-id\", \"format\": \"B\"", "(12,7): this version of plainsight does not know its \"format\" 'B'.")]
    [InlineData("\"type\": \"duration\"", "\"type\": \"enum\"", "(12,7): \"values\" is an array of texts.")]
    [InlineData("\"is\": \"version\"", "\"is\": \"region\"", "(6,5): this version of plainsight does not know what the key \"version\" is: 'region'.")]
    [InlineData("\"sink\": \"json\"", "\"sink\": \"otlp\"", "(3,10): payloads of the sink 'otlp' are not known to this version of plainsight, only those of 'json'.")]
    [InlineData("\"name\": \"duration_ms\"", "\"name\": \"a b\"", "(12,7): \"a b\" is no name, which is 1 to 64 of the characters A-Z a-z 0-9 _ . $ -.")]
    [InlineData("\"event\": \"cli_open\"", "\"event\": \"a/b\"", "(18,5): \"a/b\" is no name, which is 1 to 64 of the characters A-Z a-z 0-9 _ . $ -.")]
    [InlineData("\"key\": \"version\"", "\"key\": \"fields\"", "stands twice in \"envelope\"")]
    public void A_schema_that_describes_something_unknown_is_no_ground_for_a_verdict(string known, string unknown, string said)
    {
        _folder.Write("telemetry.schema.json", Schema.Replace(known, unknown, StringComparison.Ordinal));
        _folder.Write("sent.ndjson", Fine);
        ToolRun run = _folder.Run("validate", "sent.ndjson");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("telemetry.schema.json(", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_without_events_is_no_ground_for_a_verdict()
    {
        _folder.Write("telemetry.schema.json", Schema[..Schema.IndexOf("\"events\"", StringComparison.Ordinal)] + "\"events\": [] }");
        _folder.Write("sent.ndjson", "{}");
        Assert.Equal(new ToolRun(2, "", "telemetry.schema.json(3,10): the schema has no event, so there is no payload either.\n"), _folder.Run("validate", "sent.ndjson"));
    }

    public void Dispose() => _folder.Dispose();

    private ToolRun Validate(string payloads)
    {
        _folder.Write("sent.ndjson", payloads);
        return _folder.Run("validate", "sent.ndjson");
    }
}
