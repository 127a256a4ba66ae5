using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

public sealed class SchemaPrinterTests
{
    [Theory]
    [InlineData(null, null, """["DO_NOT_TRACK", "DOCGLOW_NO_TELEMETRY", "project", "recorded"]""")]
    [InlineData("recorded", null, """["DO_NOT_TRACK", "DOCGLOW_NO_TELEMETRY", "recorded", "project"]""")]
    [InlineData("ci user", "~/.docglow.yml", """["DO_NOT_TRACK", "DOCGLOW_NO_TELEMETRY", "ci", "user", "project", "recorded"]""")]
    public void The_order_of_the_switches_stands_in_the_file(string? precedence, string? userFile, string list) =>
        Assert.Contains(
            $"\"precedence\": {list}, " + (userFile is null ? "" : $"\"user-file\": \"{userFile}\", ") + "\"sink\"",
            Texts.Print(SchemaBuilder.Build(With(App with { Precedence = precedence, UserFile = userFile }, [InstallId], Event("e", 1)))),
            StringComparison.Ordinal);

    [Fact]
    public void Schema_is_printed_one_object_a_line()
    {
        string expected = """
            {
              "plainsight": 1,
              "app": { "name": "docglow", "consent": "opt-in", "precedence": ["DO_NOT_TRACK", "DOCGLOW_NO_TELEMETRY", "project", "recorded"], "sink": "json", "endpoint": "https://api.docglow.com/v1/telemetry/events", "retention": "365d" },
              "envelope": [
                { "key": "schema_version", "is": "version" }
              ],
              "context": [
                { "name": "instance_id", "type": "install-id", "lifetime": "395d", "why": "Counts distinct installs." }
              ],
              "events": [
                { "event": "cli_build", "version": 1, "status": "draft", "why": "A build finished.", "fields": [
                  { "name": "duration_ms", "type": "duration", "buckets": "1-2-5", "why": "Is building getting slower as we add features?" },
                  { "name": "result", "type": "enum", "values": ["success", "error"], "why": "Is something broken in the wild?" },
                  { "name": "shape", "type": "group", "nullable": true, "why": "Why.", "fields": [
                    { "name": "models", "type": "integer", "buckets": "powers-of-ten", "why": "Why." },
                    { "name": "sources", "type": "integer", "exact": "Limits.", "why": "Why." }
                  ] }
                ] }
              ]
            }

            """.ReplaceLineEndings("\n");
        FieldModel shape = Field(
            "shape", Group(Field("models", Integer()), Field("sources", Integer(Coarsening.Exact))), nullable: true);
        Assert.Equal(expected, Texts.Print(Texts.Code(Event("cli_build", 1, Duration, Result, shape))));
    }

    [Fact]
    public void Schema_without_context_and_events_has_empty_arrays()
    {
        AppModel app = App with { Envelope = new EnvelopeModel(null, null, null, null, "", "", "hour") };
        string text = SchemaPrinter.Print(SchemaBuilder.Build(new CatalogModel(app, null, default)));
        Assert.EndsWith(",\n  \"envelope\": [],\n  \"context\": [],\n  \"events\": []\n}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_stand_behind_the_app_and_are_read_back()
    {
        CatalogModel catalog = new(App, null, default) { Words = new[] { new ProjectWord("race", true, "Cars do it.") }.ToEquatableArray() };
        string text = SchemaPrinter.Print(SchemaBuilder.Build(catalog));
        Assert.Contains("},\n  \"words\": [\n    { \"word\": \"race\", \"as\": \"allowed\", \"why\": \"Cars do it.\" }\n  ],\n  \"envelope\": [", text, StringComparison.Ordinal);
        Assert.Equal(text, SchemaPrinter.Print(SchemaReader.Read(text).Document!));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 1)]
    [InlineData("context", 1)]
    public void A_context_that_the_envelope_leaves_out_is_not_listed(string? key, int listed)
    {
        AppModel app = App with { Envelope = EnvelopeModel.Default with { Context = key } };
        Assert.Equal(listed, SchemaBuilder.Build(With(app, [InstallId])).Context.Count);
    }

    [Fact]
    public void Envelope_lists_each_key_that_is_sent()
    {
        string text = SchemaPrinter.Print(SchemaBuilder.Build(new CatalogModel(App with { Envelope = EnvelopeModel.Default }, null, default)));
        Assert.Contains("    { \"key\": \"time\", \"is\": \"time\", \"grain\": \"hour\" },\n    { \"key\": \"context\", \"is\": \"context\" },\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_without_a_time_is_not_listed()
    {
        AppModel app = App with { Envelope = EnvelopeModel.Default with { TimeGrain = "none" } };
        string text = SchemaPrinter.Print(SchemaBuilder.Build(new CatalogModel(app, null, default)));
        Assert.DoesNotContain("\"time\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_are_ordered_by_name_and_version()
    {
        SchemaDocument document = Texts.Code(Event("b", 10), Event("a", 1), Event("b", 9), Event("B", 1));
        Assert.Equal(["B1", "a1", "b9", "b10"], document.Events.Select(version => $"{version.Name}{version.Version}"));
    }

    [Theory]
    [InlineData("Größe „voll“ 漢字 😀", "\"Größe „voll“ 漢字 😀\"")]
    [InlineData("a\"b\\c\nd\u0001", "\"a\\\"b\\\\c\\nd\\u0001\"")]
    public void Text_is_escaped_only_where_it_must_be(string text, string expected) =>
        Assert.Equal(expected, JsonPrinter.Print(new JsonText(text)));

    [Fact]
    public void Half_a_surrogate_pair_is_escaped() =>
        Assert.Equal("\"a\\ud83db\"", JsonPrinter.Print(new JsonText("a" + (char)0xd83d + "b")));

    [Fact]
    public void Printed_schema_is_read_back_as_it_was()
    {
        string text = Texts.Print(Texts.Code(Event("cli_build", 1, Duration, Field("shape", Group(Field("models", Integer()))))));
        Assert.Equal(text, SchemaPrinter.Print(Texts.Read(text)));
    }
}
