using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>By which numbers events can be tied together, and for how long.</summary>
public sealed class PageIdsTests
{
    private static readonly EventModel Build = Event("cli_build", 1, Duration, Result);

    [Theory]
    [InlineData(395, "each year", "395 days")]
    [InlineData(335, "each year", "335 days")]
    [InlineData(180, "every 180 days", "180 days")]
    [InlineData(400, "every 400 days", "400 days")]
    [InlineData(30, "each month", "30 days")]
    [InlineData(7, "each week", "7 days")]
    [InlineData(1, "each day", "1 day")]
    public void With_an_install_id_the_page_says_pseudonymous_and_until_when(int days, string renewed, string linked)
    {
        string page = Texts.Page(SchemaBuilder.Build(With(App with { InstallIdLifetime = days }, [InstallId], Build)));
        Assert.DoesNotContain("anonymous", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"pseudonymous: a random number for this computer, renewed {renewed},", page, StringComparison.Ordinal);
        Assert.Contains($"**Pseudonymous**, not nameless: a random number for this computer, renewed {renewed}.", page, StringComparison.Ordinal);
        Assert.Contains($"Two events can be linked by it for at most {linked}.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_any_number_the_page_says_anonymous()
    {
        string page = Page([], Build);
        Assert.Contains("* **Anonymous**: no number in an event says which computer it comes from.\n", page, StringComparison.Ordinal);
        Assert.Contains("The events are anonymous: no number in them says which computer they come from, and none links two of them.\n\n## ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("pseudonymous", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_pseudonym_is_not_called_anonymous()
    {
        string page = Page([], Event("e", 1, Field("project", new FieldType.Pseudonym(PseudonymKind.Keyed))));
        Assert.DoesNotContain("anonymous", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("The events are pseudonymous: there is no number for this computer, but `project` can stay the same", page, StringComparison.Ordinal);
        Assert.Contains("random key that never leaves this computer | until telemetry is switched off | `docglow telemetry reset` makes a new key, `docglow telemetry off` deletes it |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_pseudonym_links_nothing_any_more()
    {
        EventModel model = Event("e", 1, Field("project", new FieldType.Pseudonym(PseudonymKind.Keyed)));
        string file = Texts.Print(SchemaBuilder.Build(With(App, [], model)), ship: true).Replace("\"shipped\"", "\"retired\"", StringComparison.Ordinal);
        Assert.DoesNotContain("pseudonymous", Texts.Page(Texts.Read(file)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Each_number_has_a_row_that_says_how_it_is_made_how_long_it_lives_and_how_to_reset_it()
    {
        FieldModel session = Field("session", new FieldType.Id(IdKind.Session, Compact: false));
        AppModel app = App with { Envelope = EnvelopeModel.Default };
        EventModel model = Event("e", 1, Field("work", Group(Field("run", new FieldType.Id(IdKind.Run, Compact: true)))), Field("table", new FieldType.Pseudonym(PseudonymKind.Salted)));
        string[] lines = Texts.Page(SchemaBuilder.Build(With(app, [InstallId, session], model))).Split('\n');
        Assert.Contains(
            "| `instance_id` | from 16 bytes that this computer draws at random; nothing of the computer or of you goes into it; another one for each receiver | 395 days | `docglow telemetry reset` makes a new one, `docglow telemetry off` deletes it |",
            lines);
        Assert.Contains("| `session` | drawn at random when the program starts, never stored | until the program ends | start the program again |", lines);
        Assert.Contains("| `work.run` | drawn at random for a piece of work, never stored | until that work is done | it resets itself |", lines);
        Assert.Contains("| `table` | from the text that it stands for and a salt that everybody knows | for ever, and it is the same on every computer | it can't be reset |", lines);
        Assert.Contains("| `id` | drawn at random for each event, so that one that arrives twice is counted once | one event | it resets itself |", lines);
    }

    [Fact]
    public void An_id_in_a_file_is_reset_by_deleting_it_and_one_of_continuous_integration_ends_with_the_run()
    {
        string[] lines = Texts.Page(SchemaBuilder.Build(With(App with { MarksCi = true, InstallIdFile = "~/.docglow/machine_id" }, [InstallId], Build))).Split('\n');
        Assert.Contains(
            "| `instance_id` | from 16 bytes that this computer draws at random; nothing of the computer or of you goes into it; another one for each receiver; the one for the receiver below stands in `~/.docglow/machine_id` "
            + "| 395 days; in continuous integration, behind `ci-`, until the program ends: it is never stored | `docglow telemetry reset` makes a new one, and so does who deletes `~/.docglow/machine_id`; `docglow telemetry off` deletes it |",
            lines);
        Assert.Contains("| `instance_id` | random number | the same for this computer, until it is renewed; in continuous integration another one for each run, behind `ci-` | Counts distinct installs. |", lines);
    }

    private static string Page(FieldModel[] context, EventModel model) => Texts.Page(SchemaBuilder.Build(With(App, context, model)));
}
