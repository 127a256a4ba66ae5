using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>The example of a message. Generator.Tests holds its shape against what the runtime writes.</summary>
public sealed class PageExampleTests
{
    [Fact]
    public void Fields_stand_beside_the_other_keys_where_the_envelope_says_so() => Assert.Equal(
        """
        {
          "schema_version": 3,
          "instance_id": "5c0a4b7e-13d9-4f62-b8a1-7e64c0d9f325",
          "shape": {
            "models": 100,
            "deep": {
              "ok": true
            }
          },
          "result": "success"
        }
        """,
        Example(App.Envelope, [InstallId], Event("e", 3, Field("shape", Group(Field("models", Integer()), Field("deep", Group(Field("ok", new FieldType.Bool()))))), Result)));

    [Fact]
    public void Fields_stand_under_their_keys_where_the_envelope_names_them() => Assert.Equal(
        """
        {
          "event": "e",
          "version": 1,
          "id": "6f1d2c84-9b35-4e07-8a4c-d02b7e9f5136",
          "time": "2026-01-15T09:00:00Z",
          "context": {
            "instance_id": "5c0a4b7e-13d9-4f62-b8a1-7e64c0d9f325"
          },
          "fields": {
            "result": "success"
          }
        }
        """,
        Example(EnvelopeModel.Default, [InstallId], Event("e", 1, Result)));

    [Fact]
    public void An_empty_context_is_left_out_and_empty_fields_are_not() => Assert.Equal(
        "{\n  \"event\": \"e\",\n  \"fields\": {}\n}",
        Example(EnvelopeModel.Default with { Version = null, Id = null, Time = null }, [], Event("e", 1)));

    [Theory]
    [InlineData("day", "2026-01-15T00:00:00Z")]
    [InlineData("hour", "2026-01-15T09:00:00Z")]
    [InlineData("exact", "2026-01-15T09:26:53.589Z")]
    public void The_time_is_as_coarse_as_declared(string grain, string expected) => Assert.Contains(
        $"\"time\": \"{expected}\"",
        Example(EnvelopeModel.Default with { TimeGrain = grain }, [], Event("e", 1)),
        StringComparison.Ordinal);

    public static TheoryData<string, FieldType> Values => new()
    {
        { "\"a\"", Enum("a", "b") },
        { "[\"a\", \"b\"]", new FieldType.Flags("", new EnumMember[] { new("A", "a"), new("B", "b"), new("C", "c") }.ToEquatableArray()) },
        { "100", Integer() },
        { "142", Integer(Coarsening.Exact) },
        { "90", new FieldType.Integer("int", Range(Coarsening.Edges) with { Edges = new long[] { 0, 50, 90, 200 }.ToEquatableArray(), Min = 0, Max = 100 }) },
        { "-1", new FieldType.Integer("int", Range(Coarsening.Exact) with { Min = -5, Max = -1 }) },
        { "12.75", new FieldType.Real("double", Range(Coarsening.Exact), 2) },
        { "2000", new FieldType.Duration(Range(Coarsening.OneTwoFive)) },
        { "7.125", new FieldType.Duration(Range(Coarsening.Exact), DurationUnit.Seconds, 3) },
        { "\"1.4.0\"", new FieldType.Version(VersionKind.App) },
        { "\"1d94e6c2a07b48538f3dc5b2907e6a18\"", new FieldType.Id(IdKind.Run, Compact: true) },
        { "\"other\"", new FieldType.Vocabulary("", "a.txt", new[] { "other", "a" }.ToEquatableArray()) },
        { "\"run\"", new FieldType.Names(NameKind.Command, "", "", new EnumMember[] { new("Other", "other"), new("Run", "run") }.ToEquatableArray()) },
        { "[\"--threads\", \"<value>\"]", new FieldType.Options("", "", new OptionMember[] { new("Threads", "--threads", "<value>") }.ToEquatableArray()) },
        { "\"9c41f07be25d83a6\"", new FieldType.Pseudonym(PseudonymKind.Keyed) },
        { "\"Zt7wQx0JmVb2RkLc9aYd\"", new FieldType.Pseudonym(PseudonymKind.Shake128) },
        { "\"IOException\"", new FieldType.ExceptionKind(new[] { "other", "IOException" }.ToEquatableArray()) },
        { "\"/a/{id}\"", new FieldType.Route(new[] { "/a/{id}" }.ToEquatableArray()) },
        { "\"unlisted\"", new FieldType.Route(default) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_one_that_the_field_can_hold(string expected, FieldType type) => Assert.Contains(
        $"\n  \"f\": {expected}\n", Example(App.Envelope, [], Event("e", 1, Field("f", type))), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "name": "f", "type": "integer", "buckets": [], "why": "" }""", "0")]
    [InlineData("""{ "name": "f", "type": "integer", "exact": "", "decimals": 99999, "why": "" }""", "142")]
    [InlineData("""{ "name": "f", "type": "integer", "buckets": "powers-of-ten", "clamp": [9223372036854775807, 9223372036854775807], "why": "" }""", "1000000000000000000")]
    [InlineData("""{ "name": "f", "type": "enum", "why": "" }""", "null")]
    [InlineData("""{ "name": "f", "type": "of-a-newer-version", "why": "" }""", "null")]
    public void A_line_that_makes_no_sense_does_no_harm(string field, string expected)
    {
        string file = Texts.Print(Texts.Code(Event("e", 1, Field("f", new FieldType.Bool()))));
        string line = file.Split('\n').Single(each => each.Contains("\"bool\"", StringComparison.Ordinal)).Trim();
        Assert.Contains($"\"f\": {expected}\n", Texts.Page(Texts.Read(file.Replace(line, field, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    private static string Example(EnvelopeModel envelope, FieldModel[] context, EventModel model)
    {
        string page = Texts.Page(SchemaBuilder.Build(With(App with { Envelope = envelope }, context, model)));
        int start = page.IndexOf("```json\n", StringComparison.Ordinal) + 8;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
