using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

public sealed class TelemetryPageTests
{
    private static readonly EventModel Build = Event("cli_build", 1, Duration, Result);

    [Fact]
    public void Field_has_a_row_with_its_values_in_words()
    {
        string page = Page(Build);
        Assert.Contains(
            "| `duration_ms` | milliseconds, rounded down to 0, 1, 2, 5, 10, 20, 50 and so on | Is building getting slower as we add features? |\n",
            page,
            StringComparison.Ordinal);
        Assert.Contains("| `result` | one of `success`, `error` | Is something broken in the wild? |\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_and_decimals_stand_in_the_row()
    {
        string page = Page(Event(
            "e",
            1,
            Field("d", new FieldType.Duration(Range(Coarsening.Exact), DurationUnit.Seconds, 3)),
            Field("r", new FieldType.Real("double", Range(Coarsening.Exact), 1))));
        Assert.Contains("| `d` | seconds, exact to 3 decimals: Limits. |", page, StringComparison.Ordinal);
        Assert.Contains("| `r` | a number, exact to one decimal: Limits. |", page, StringComparison.Ordinal);
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
        Assert.Contains("| `c` | one of `run`, `show`, else `other` |", page, StringComparison.Ordinal);
        Assert.Contains("| `o` | which of the options `--threads=<value>` were given, never what was given with them |", page, StringComparison.Ordinal);
        Assert.Contains("| `b` | a whole number for each of `run`, `show`, rounded down to 0, 1, 10, 100 and so on |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pseudonym_says_who_can_make_it_again()
    {
        string page = Page(Event(
            "e", 1, Field("p", new FieldType.Pseudonym(PseudonymKind.Keyed)), Field("q", new FieldType.Pseudonym(PseudonymKind.Shake128))));
        Assert.Contains("| `p` | a code that stands for a text; only this computer can make it again |", page, StringComparison.Ordinal);
        Assert.Contains("| `q` | a code that stands for a text, made without a key: who guesses the text can check the guess |", page, StringComparison.Ordinal);
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
        Assert.Contains("| `f` | the kind of an exception, one of `IOException`, else `other`, never its message |", page, StringComparison.Ordinal);
        Assert.Contains("| `r` | one of `/a/{id}`, else `unlisted` |", page, StringComparison.Ordinal);
        Assert.Contains("| `s` | always `unlisted` |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Removed_field_takes_its_row_and_nothing_else() =>
        Assert.Equal(Lines(Page(Build)).Where(line => !line.StartsWith("| `result`", StringComparison.Ordinal)), Lines(Page(Event("cli_build", 1, Duration))));

    [Fact]
    public void Text_around_the_block_survives()
    {
        string page = "Our own words.\n\n" + Page(Build) + "\nMore of them.\n";
        string updated = TelemetryPage.Update(Texts.Written(Event("cli_build", 1, Duration)), page);
        Assert.StartsWith("Our own words.\n", updated, StringComparison.Ordinal);
        Assert.EndsWith("\nMore of them.\n", updated, StringComparison.Ordinal);
        Assert.DoesNotContain("`result`", updated, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Our own words.\n")]
    [InlineData("Our own words.\n<!-- plainsight:begin -->\n")]
    [InlineData("<!-- plainsight:end -->\nOur own words.\n")]
    public void Page_without_both_marks_gets_the_block_and_keeps_its_words(string page)
    {
        SchemaDocument document = Texts.Written(Build);
        string updated = TelemetryPage.Update(document, page);
        Assert.Contains("Our own words.\n", updated, StringComparison.Ordinal);
        Assert.Contains("`cli_build`", updated, StringComparison.Ordinal);
    }

    [Fact]
    public void Updated_page_is_up_to_date_with_either_line_ending()
    {
        SchemaDocument document = Texts.Written(Build);
        string page = TelemetryPage.Update(document, null);
        Assert.True(TelemetryPage.IsUpToDate(document, page));
        Assert.True(TelemetryPage.IsUpToDate(document, page.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.False(TelemetryPage.IsUpToDate(document, page.Replace("`result`", "`outcome`", StringComparison.Ordinal)));
        Assert.False(TelemetryPage.IsUpToDate(document, null));
    }

    [Fact]
    public void Page_says_anonymous_only_without_an_install_id()
    {
        string with = Page(Build);
        Assert.DoesNotContain(" anonymous", with, StringComparison.Ordinal);
        Assert.Contains("pseudonymous: a random number for this computer, renewed each year", with, StringComparison.Ordinal);
        string without = TelemetryPage.Update(SchemaBuilder.Build(With(App, [], Build)), null);
        Assert.Contains("The events are anonymous", without, StringComparison.Ordinal);
    }

    [Fact]
    public void Switches_stand_in_the_order_in_which_they_are_asked()
    {
        AppModel app = App with { Switch = "DOCGLOW_TELEMETRY" };
        string page = TelemetryPage.Update(SchemaBuilder.Build(With(app, [], Build)), null);
        string[] order = ["DO_NOT_TRACK=1", "DOCGLOW_NO_TELEMETRY=1", "/etc/plainsight/off", "DOCGLOW_TELEMETRY=0", "telemetry.enabled: false", "docglow telemetry off"];
        int[] places = [.. order.Select(way => page.IndexOf(way, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Reason_cannot_break_the_table()
    {
        string page = Page(Event("e", 1, Result with { Why = "a | b <!-- plainsight:end --> `c`" }));
        Assert.Contains(@"a \| b \<!-- plainsight:end --> \`c\` |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Superseded_version_is_told_from_the_current_one()
    {
        SchemaDocument document = SchemaMerge.Merge(Texts.Code(Event("e", 2, Duration)), Texts.Shipped(Event("e", 1, Result))).Document!;
        string page = TelemetryPage.Update(document, null);
        int note = page.IndexOf("Only older releases", StringComparison.Ordinal);
        Assert.InRange(note, page.IndexOf("version 1", StringComparison.Ordinal), page.IndexOf("version 2", StringComparison.Ordinal));
    }

    private static string Page(EventModel model) => TelemetryPage.Update(Texts.Written(model), null);

    // How many bits an event tells changes with its fields.
    private static IEnumerable<string> Lines(string page) => page.Split('\n').Where(line => !line.StartsWith("| `cli_build`, version", StringComparison.Ordinal));
}
