using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Schema;
using static Analyzers.Tests.Schema.Models;

namespace Analyzers.Tests.Schema;

/// <summary>What the page says about the app: who decides, where events go, what is kept.</summary>
public sealed class PageAppTests
{
    [Fact]
    public void Switches_stand_in_the_order_in_which_they_are_asked()
    {
        AppModel app = App with { KillSwitches = new[] { "A_OFF", "b.off" }.ToEquatableArray(), Switch = "DOCGLOW_TELEMETRY", ProjectMayEnable = true };
        Assert.Equal(
            [
                "1. `DO_NOT_TRACK=1` in the environment.",
                "2. `A_OFF=1` in the environment.",
                "3. `b.off=1` in the environment.",
                @"4. The file `/etc/plainsight/off` (on Windows `%ProgramData%\Plainsight\off`), for everybody on this computer.",
                "5. A program that runs this one inside itself (its `AppContext` switch `Plainsight.Off`).",
                "6. `DOCGLOW_TELEMETRY=0` in the environment. `DOCGLOW_TELEMETRY=1` says yes.",
                "7. `telemetry.enabled: false` in the project's configuration file, where the program reads one. `true` says yes, but not against a no that you recorded.",
                "8. `docglow telemetry off`, which is remembered for you on this computer. `docglow telemetry on` says yes.",
                "9. Continuous integration, such as `CI=true` in the environment: off.",
                "10. Nobody has said anything: off.",
            ],
            Ways(Page(app)));
    }

    [Fact]
    public void Flags_and_the_users_file_stand_at_their_place()
    {
        AppModel app = App with { OffFlag = "--no-telemetry", OnFlag = "--telemetry", UserFile = "~/.docglow/config.yml", Precedence = "ci user" };
        Assert.Equal(
            [
                "5. Continuous integration, such as `CI=true` in the environment: off.",
                "6. Your own configuration file `~/.docglow/config.yml`: `docglow telemetry off` writes a no there, `docglow telemetry on` a yes. A yes there does not count against a no that you recorded.",
                "7. `--no-telemetry` on the command line, for that run. `--telemetry` says yes, `--telemetry=false` no.",
                "8. `telemetry.enabled: false` in the project's configuration file, where the program reads one.",
                "9. `docglow telemetry off`, which is remembered for you on this computer. `docglow telemetry on` says yes.",
                "10. Nobody has said anything: off.",
            ],
            Ways(Page(app)).Skip(4));
    }

    [Theory]
    [InlineData("--no-telemetry", null, "5. `--no-telemetry` on the command line, for that run.")]
    [InlineData(null, "--telemetry", "5. `--telemetry=false` on the command line, for that run. `--telemetry` says yes.")]
    public void One_flag_is_enough(string? off, string? on, string way) =>
        Assert.Equal(way, Ways(Page(App with { OffFlag = off, OnFlag = on })).ElementAt(4));

    [Fact]
    public void A_run_in_continuous_integration_that_may_send_is_told_of()
    {
        AppModel app = App with { Consent = "opt-out", MarksCi = true, CiIncludes = HostName.Of(0b110).ToEquatableArray() };
        string page = Page(app);
        Assert.Contains(
            "5. Continuous integration, such as `CI=true` in the environment, and what counts as such here: `kubernetes`, `docker`: on for that run where nobody says no. It shows the notice first, and nothing of it is kept on the disk.",
            page.Split('\n').Select(line => "5" + line.TrimStart("0123456789".ToCharArray())));
        Assert.Contains("The run that shows it sends nothing. In continuous integration each run shows it, and may send.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_in_continuous_integration_that_may_send_comes_after_everybody_who_says_no()
    {
        AppModel app = App with { Consent = "opt-out", MarksCi = true, Precedence = "ci recorded" };
        Assert.StartsWith("7. Continuous integration,", Ways(Page(app))[^2], StringComparison.Ordinal);
        Assert.StartsWith("5. Continuous integration,", Ways(Page(app with { MarksCi = false }))[4], StringComparison.Ordinal);
    }

    [Fact]
    public void An_opt_in_app_stays_off_in_continuous_integration() =>
        Assert.Contains("`CI=true` in the environment: off.", Page(App with { MarksCi = true }), StringComparison.Ordinal);

    [Fact]
    public void The_place_on_the_disk_is_the_declared_one()
    {
        Assert.Contains("readable for you alone: in `~/.docglow/usage`, which on Windows begins with `%USERPROFILE%`.\n", Page(App with { StateDirectory = "~/.docglow/usage" }), StringComparison.Ordinal);
        Assert.Contains("in `$XDG_STATE_HOME/glow/usage` or `~/.local/state/glow/usage`, on macOS", Page(App with { StateDirectory = "glow/usage" }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_is_that_of_the_file()
    {
        string file = Texts.Print(Texts.Code(Event("e", 1))).Replace("""["DO_NOT_TRACK", "DOCGLOW_NO_TELEMETRY", "project", "recorded"]""", """["recorded", "project"]""", StringComparison.Ordinal);
        Assert.Equal(
            ["docglow telemetry off", "telemetry.enabled: false"],
            Ways(Texts.Page(Texts.Read(file))).Skip(2).Take(2).Select(way => way.Split('`')[1]));
    }

    [Fact]
    public void An_app_that_does_not_ask_do_not_track_does_not_name_it() =>
        Assert.DoesNotContain("DO_NOT_TRACK", Page(App with { DoNotTrack = false }), StringComparison.Ordinal);

    [Fact]
    public void Opt_out_says_when_it_is_on()
    {
        string page = Page(App with { Consent = "opt-out" });
        Assert.Contains("* **On, after it has told you.** docglow shows a notice once. The run that shows it sends nothing.\n", page, StringComparison.Ordinal);
        Assert.Contains("Nobody has said anything: on, once the notice has been shown.", page, StringComparison.Ordinal);
        Assert.Contains("* **Off, until you say yes.** Nothing is sent before.\n", Page(App), StringComparison.Ordinal);
    }

    [Fact]
    public void The_receiver_is_named_with_what_it_and_the_network_see()
    {
        string page = Page(App with { Endpoint = "https://t.example.com:8443/v1/events" });
        Assert.Contains("* **Sent to** `t.example.com:8443`, kept for 365 days.\n", page, StringComparison.Ordinal);
        Assert.Contains("\nTo `https://t.example.com:8443/v1/events`, as JSON, one message a request. Only by HTTPS", page, StringComparison.Ordinal);
        Assert.Contains("\n| `Host` | `t.example.com:8443` |\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_receiver_is_named_where_somebody_can_choose_one()
    {
        string page = Page(App with { EndpointVariable = "T_URL", ProjectMayRedirect = true });
        Assert.Contains("\nThe environment variable `T_URL` names another receiver.\n", page, StringComparison.Ordinal);
        Assert.Contains("\n`telemetry.endpoint` in the project's configuration file may name another receiver.\n", page, StringComparison.Ordinal);
        Assert.Contains("If it is refused, nothing is sent.", page, StringComparison.Ordinal);
        Assert.Contains("If it is refused, the address above is used instead.", Page(App with { EndpointVariable = "T_URL", UseDefaultEndpoint = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("another receiver.", Page(App), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_receiver_nothing_is_sent()
    {
        string page = Page(App with { Endpoint = null });
        Assert.Contains("* **Sent nowhere**: this program names no receiver.\n", page, StringComparison.Ordinal);
        Assert.Contains("\nNowhere: this program names no receiver, so that nothing is sent.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What the network sees", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_promised_is_said()
    {
        string page = Page(App with { Retention = null, Contact = null });
        Assert.Contains("\ndocglow does not say how long the receiver keeps events.\n", page, StringComparison.Ordinal);
        Assert.Contains("\ndocglow names nobody whom you could ask to delete what was sent.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_promised_is_said()
    {
        string page = Page(App with { Contact = "https://example.com/ask", Homepage = "https://example.com/telemetry" });
        Assert.Contains("\nThe receiver deletes events after 365 days.\n", page, StringComparison.Ordinal);
        Assert.Contains("`docglow telemetry off` prints `instance_id` once, and deletes it on this computer. Give it to <https://example.com/ask> and ask to delete its events.", page, StringComparison.Ordinal);
        Assert.Contains("\nMore: <https://example.com/telemetry>\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_receiver_that_deletes_is_promised_and_stands_in_the_schema()
    {
        AppModel app = App with { Erasure = true, Contact = "https://example.com/ask" };
        string page = Page(app);
        Assert.Contains("\nTo have what was sent deleted: `docglow telemetry forget` switches telemetry off and sends the receiver one last request, `DELETE` without a body, with `instance_id`", page, StringComparison.Ordinal);
        Assert.Contains("Other questions go to <https://example.com/ask>.", page, StringComparison.Ordinal);
        Assert.Contains("\"contact\": \"https://example.com/ask\", \"erasure\": true", Texts.Print(SchemaBuilder.Build(With(app, [], Event("e", 1)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_install_id_nobody_can_find_the_events_of_one_computer() => Assert.Contains(
        "\nNo event says which computer it comes from, so that single ones can't be found and deleted. docglow names nobody whom you could ask.\n",
        Texts.Page(SchemaBuilder.Build(With(App, [], Event("e", 1)))),
        StringComparison.Ordinal);

    [Fact]
    public void The_debug_variable_is_named()
    {
        Assert.Contains("set `LOG_LEVEL=trace` in the environment.\n", Page(App with { Debug = "LOG_LEVEL=trace" }), StringComparison.Ordinal);
        Assert.Contains("set `T_DEBUG=1` in the environment.\n", Page(App with { Debug = "T_DEBUG" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_the_project_allows_or_refuses_are_listed_with_their_reasons()
    {
        string file = Texts.Print(Texts.Code(Event("e", 1))).Replace(
            "  \"envelope\"",
            """
              "words": [
                { "word": "seat", "as": "allowed", "why": "A licence | not a chair." },
                { "word": "crew", "as": "refused", "why": "Who works here." }
              ],
              "envelope"
            """,
            StringComparison.Ordinal);
        string page = Texts.Page(Texts.Read(file));
        Assert.Contains("\n| `seat` | allowed | A licence \\| not a chair. |\n| `crew` | refused | Who works here. |\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("## Words", Page(App), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sink_with_keys_of_its_own_lists_them_and_says_what_it_asks_of_the_receiver()
    {
        string page = Page(Of("posthog") with { Endpoint = "https://eu.i.posthog.com/batch/", KeyVariable = "T_KEY" });
        Assert.Contains(
            "To `https://eu.i.posthog.com/batch/`, as JSON in the form of PostHog, which is told to make no profile of a person, not to look up where you are, and to write 0.0.0.0 in the place of your address, up to 100 messages a request. Only by HTTPS",
            page,
            StringComparison.Ordinal);
        Assert.Contains("\nThe environment variable `T_KEY` gives another key for the receiver.\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| `api_key` | the key under which the receiver takes these messages in; every copy of the program has the same |\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| `properties.$ip` | always `0.0.0.0` |\n", page, StringComparison.Ordinal);
        Assert.Contains("\n| `timestamp` | when it happened, in UTC: the full hour, without minutes |\n", page, StringComparison.Ordinal);
        Assert.Contains("\n      \"distinct_id\": \"5c0a4b7e-13d9-4f62-b8a1-7e64c0d9f325\",\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"instance_id\":", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "application/json", false)]
    [InlineData("posthog", "application/json", false)]
    [InlineData("segment", "application/json", true)]
    [InlineData("otlp", "application/x-protobuf", false)]
    [InlineData("otlp-json", "application/json", false)]
    [InlineData("cloudevents", "application/cloudevents-batch+json; charset=utf-8", false)]
    public void Headers_are_those_of_the_sink(string sink, string type, bool hasKey)
    {
        string page = Page(Of(sink));
        Assert.Contains($"\n| `Content-Type` | `{type}` |\n", page, StringComparison.Ordinal);
        Assert.Equal(hasKey, page.Contains("| `Authorization` |", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_no_receiver()
    {
        string page = Page(Of("file") with { Endpoint = null, EndpointVariable = "T_FILE" });
        Assert.Contains("* **Sent nowhere**: messages only go into a file of this computer, and only if whoever runs the program names one.\n", page, StringComparison.Ordinal);
        Assert.Contains("\nNowhere: nothing leaves this computer. Whoever runs the program may name a file with the environment variable `T_FILE`;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What the network sees", page, StringComparison.Ordinal);
    }

    private static AppModel Of(string sink)
    {
        SinkFormat format = SinkFormat.All.Single(each => each.Name == sink);
        return App with { Sink = format, Envelope = format.Around(EnvelopeModel.Default) };
    }

    private static string Page(AppModel app) => Texts.Page(SchemaBuilder.Build(With(app, [InstallId], Event("e", 1))));

    private static string[] Ways(string page) =>
        [.. page.Split("## How to switch it off\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.Length > 0 && char.IsDigit(line[0]))];
}
