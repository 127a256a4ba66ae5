using Plainsight.Analyzers.Model;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>What the page says about events and their fields.</summary>
public sealed class TelemetryPageTests
{
    private static readonly EventModel Build = Event("cli_build", 1, Duration, Result);

    [Fact]
    public void Field_has_a_row_with_its_type_its_values_and_its_reason()
    {
        string page = Page(Build);
        Row(page, "`duration_ms` | time in milliseconds | rounded down to 0, 1, 2, 5, 10, 20, 50 and so on: 142 is sent as 100 | Is building getting slower as we add features?");
        Row(page, "`result` | one word | one of `success`, `error` | Is something broken in the wild?");
    }

    [Fact]
    public void Numbers_show_their_edges_limits_and_decimals()
    {
        string page = Page(Event(
            "e",
            1,
            Field("a", new FieldType.Integer("int", Range(Coarsening.Edges) with { Edges = new long[] { 0, 5, 9 }.ToEquatableArray(), Min = 0, Max = 99 })),
            Field("b", Integer(), nullable: true),
            Field("d", new FieldType.Duration(Range(Coarsening.Exact), DurationUnit.Seconds, 3)),
            Field("r", new FieldType.Real("double", Range(Coarsening.Exact), 1))));
        Row(page, "`a` | whole number | at least 0 and at most 99, rounded down to 0, 5 or 9 | Why.");
        Row(page, "`b` | whole number | rounded down to 0, 1, 10, 100 and so on: 142 is sent as 100; or nothing (`null`) | Why.");
        Row(page, "`d` | time in seconds | exact to 3 decimals, because: Limits. | Why.");
        Row(page, "`r` | number | exact to one decimal, because: Limits. | Why.");
    }

    [Fact]
    public void Declared_names_stand_in_the_row()
    {
        EquatableArray<EnumMember> members = new EnumMember[] { new("Run", "run"), new("Show", "show") }.ToEquatableArray();
        EquatableArray<OptionMember> options = new OptionMember[] { new("Threads", "--threads", "<value>") }.ToEquatableArray();
        string page = Page(Event(
            "e",
            1,
            Field("c", new FieldType.Names(NameKind.Command, "", "", members)),
            Field("o", new FieldType.Options("", "", options)),
            Field("b", new FieldType.Counts("", "", members, Range(Coarsening.PowersOfTen)))));
        Row(page, "`c` | one word | one of `run`, `show`, else `other` | Why.");
        Row(page, "`o` | list of words | any of `--threads` `<value>`; never what was given with an option | Why.");
        Row(page, "`b` | whole numbers | for each of `run`, `show`: rounded down to 0, 1, 10, 100 and so on: 142 is sent as 100 | Why.");
    }

    [Fact]
    public void A_vocabulary_names_its_file_and_how_many_words_it_has()
    {
        string page = Page(Event(
            "e",
            1,
            Field("v", new FieldType.Vocabulary("", "adapters.txt", new[] { "other", "a", "b" }.ToEquatableArray())),
            Field("w", new FieldType.Vocabulary("", "one.txt", new[] { "other", "a" }.ToEquatableArray()))));
        Row(page, "`v` | one word | one of the 2 words in `adapters.txt`, else `other` | Why.");
        Row(page, "`w` | one word | the one word in `one.txt`, else `other` | Why.");
    }

    [Fact]
    public void A_pseudonym_says_who_can_make_it_again()
    {
        string page = Page(Event(
            "e", 1, Field("p", new FieldType.Pseudonym(PseudonymKind.Keyed)), Field("q", new FieldType.Pseudonym(PseudonymKind.Shake128))));
        Row(page, "`p` | code | stands for a text; only this computer can make it again | Why.");
        Row(page, "`q` | code | stands for a text, made without a key: who guesses the text can check the guess | Why.");
    }

    [Fact]
    public void Exceptions_and_routes_list_their_names()
    {
        string page = Page(Event(
            "e",
            1,
            Field("f", new FieldType.ExceptionKind(new[] { "other", "IOException" }.ToEquatableArray())),
            Field("r", new FieldType.Route(new[] { "/a/{id}" }.ToEquatableArray())),
            Field("s", new FieldType.Route(default))));
        Row(page, "`f` | one word | the kind of an error, one of `IOException`, else `other`; never its message | Why.");
        Row(page, "`r` | pattern | one of `/a/{id}`, else `unlisted` | Why.");
        Row(page, "`s` | pattern | always `unlisted` | Why.");
    }

    [Fact]
    public void A_field_in_a_group_has_a_row_with_its_path()
    {
        string page = Page(Event("e", 1, Field("shape", Group(Field("ok", new FieldType.Bool())))));
        Row(page, "`shape` | group | the fields below | Why.");
        Row(page, "`shape.ok` | yes or no | `true` or `false` | Why.");
    }

    [Fact]
    public void Removed_field_takes_its_row_and_its_line_of_the_example_and_nothing_else()
    {
        IEnumerable<string> kept = Lines(Page(Build)).Where(line => !line.Contains("result", StringComparison.Ordinal));
        Assert.Equal(kept.Select(line => line.TrimEnd(',')), Lines(Page(Event("cli_build", 1, Duration))).Select(line => line.TrimEnd(',')));
    }

    [Fact]
    public void Superseded_version_is_told_from_the_current_one_and_has_no_example()
    {
        string page = Texts.Page(Plainsight.Analyzers.Schema.SchemaMerge.Merge(Texts.Code(Event("e", 2, Duration)), Texts.Shipped(Event("e", 1, Result))).Document!);
        int note = page.IndexOf("Only older releases", StringComparison.Ordinal);
        Assert.InRange(note, page.IndexOf("### Event `e`, version 1", StringComparison.Ordinal), page.IndexOf("### Event `e`, version 2", StringComparison.Ordinal));
        Assert.Equal(2, page.Split("```json").Length);
    }

    [Fact]
    public void An_event_without_fields_says_so() => Assert.Contains(
        "\nA build finished.\n\nIt has no fields: all that it says is that it happened.\n\nA whole message", Page(Event("e", 1)), StringComparison.Ordinal);

    [Fact]
    public void An_app_without_events_sends_nothing() =>
        Assert.Contains("\n## What is sent\n\nNothing: the program declares no event.\n", Texts.Page(Texts.Code()), StringComparison.Ordinal);

    private static string Page(EventModel model) => Texts.Page(Texts.Written(model));

    private static void Row(string page, string cells) => Assert.Contains("| " + cells + " |", page.Split('\n'));

    // How many bits an event tells changes with its fields.
    private static IEnumerable<string> Lines(string page) => page.Split('\n').Where(line => !line.StartsWith("| `cli_build`, version", StringComparison.Ordinal));
}
