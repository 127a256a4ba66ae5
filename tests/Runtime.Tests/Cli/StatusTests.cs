using System.Text.Json;
using Plainsight.Cli;
using Plainsight.Sinks;
using Plainsight.Spool;
using Plainsight.Tests.Consent;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Cli;

public sealed class StatusTests : CommandTest
{
    [Fact]
    public void Status_names_the_deciding_variable()
    {
        World.Variables["DO_NOT_TRACK"] = "1";
        Assert.Equal(0, Run("status"));
        Assert.Equal("telemetry: off. DO_NOT_TRACK=1 (environment). Nothing is stored, nothing is sent.", FirstLine);
    }

    [Fact]
    public void Status_in_continuous_integration_shows_the_mark_and_creates_nothing()
    {
        Definition = Definition.With(ConsentModel.OptOut, CiPolicy.Mark);
        World.Variables["GITHUB_ACTIONS"] = "true";
        Run("status");
        Assert.Equal(
            "telemetry: on. GITHUB_ACTIONS=true (environment). Events go to https://api.docglow.com/v1/telemetry/events. Runs here have an id of their own that begins with ci-, and nothing of them is kept",
            FirstLine);
        Assert.Matches("GITHUB_ACTIONS +true  <- decides", Output);
        Assert.Contains("\"instance_id\":\"ci-00000000-0000-4000-8000-000000000000\"", Output, StringComparison.Ordinal);
        Assert.Equal("ci", RunJson("status").GetProperty("source").GetString());
        Assert.Empty(World.Files);
    }

    [Fact]
    public void Status_names_the_host_that_the_app_counts_as_continuous_integration()
    {
        Definition = Definition.With(ciIncludes: HostKinds.Kubernetes);
        World.Variables["KUBERNETES_SERVICE_HOST"] = "10.0.0.1";
        Run("status");
        Assert.Equal("telemetry: off. KUBERNETES_SERVICE_HOST (counts as continuous integration). Nothing is stored, nothing is sent.", FirstLine);
        Assert.Matches("KUBERNETES_SERVICE_HOST +10.0.0.1  <- decides", Output);
    }

    [Fact]
    public void Status_tells_what_never_arrived_and_why()
    {
        Run("on");
        Assert.DoesNotContain("Lost", Output, StringComparison.Ordinal);
        LostEvents.Add(World.Store.Directory!, [10, 0, 2, 0, 0], new DateTime(2026, 11, 21, 7, 0, 0, DateTimeKind.Utc));
        LostEvents.Add(World.Store.Directory!, [0, 0, 1, 0, 0], new DateTime(2026, 11, 22, 7, 0, 0, DateTimeKind.Utc));

        Run("status");

        Assert.Contains("\nLost        13 events since 2026-11-21: 10 recorded too fast, 3 refused by the receiver\n", Output, StringComparison.Ordinal);
        JsonElement lost = RunJson("status").GetProperty("lost");
        Assert.Equal("2026-11-21", lost.GetProperty("since").GetString());
        Assert.Equal((10, 3), (lost.GetProperty("too_fast").GetInt32(), lost.GetProperty("refused").GetInt32()));
    }

    [Fact]
    public void Status_says_that_a_build_has_no_key()
    {
        Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.PostHog);
        World.Variables["TESTAPP_ENDPOINT"] = "https://eu.i.posthog.com";
        Run("status");
        Assert.Equal("telemetry: off. This build has no key for its receiver. Nothing is stored, nothing is sent.", FirstLine);
        Assert.Equal("not-configured", RunJson("status").GetProperty("source").GetString());
    }

    [Fact]
    public void Status_shows_the_whole_message_without_the_key()
    {
        Definition = TestApp.Make(new TelemetryEnvelopeAttribute(), SinkKind.PostHog, "phc_0123456789");
        World.Variables["TESTAPP_ENDPOINT"] = "https://eu.i.posthog.com";
        Run("status");
        Assert.Contains("{\"api_key\":\"(key)\",\"batch\":[{\"event\":\"ping\",", Output, StringComparison.Ordinal);
        Assert.DoesNotContain("phc_", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_names_file_and_line()
    {
        World.Project = ("dashdown.yaml", "name: x\n\ntelemetry:\n  enabled: false\n");
        Run();
        Assert.Equal("telemetry: off. telemetry.enabled: false (dashdown.yaml:4). Nothing is stored, nothing is sent.", FirstLine);
    }

    [Fact]
    public void Status_names_what_earlier_runs_left()
    {
        Run("on");
        World.Project = ("dashdown.yaml", "telemetry: {enabled: false}");
        Run();
        Assert.Equal("telemetry: off. telemetry.enabled: false (dashdown.yaml:1). An id is still on this disk; remove it: docglow telemetry off", FirstLine);
    }

    [Theory]
    [InlineData(true, 3, "An id and 3 unsent events from 2026-02-01 are still on this disk; remove them: dashdown telemetry off")]
    [InlineData(true, 1, "An id and 1 unsent event from 2026-02-01 are still on this disk; remove them: dashdown telemetry off")]
    [InlineData(false, 1, "1 unsent event from 2026-02-01 is still on this disk; remove it: dashdown telemetry off")]
    [InlineData(false, 2, "2 unsent events from 2026-02-01 are still on this disk; remove them: dashdown telemetry off")]
    public void Leftovers_are_counted_in_words(bool hasId, int events, string sentence) =>
        Assert.Equal(sentence, new Leftovers(hasId, events, new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc)).Describe("dashdown telemetry"));

    [Theory]
    [InlineData(false, 0, "A key is still on this disk; remove it: dashdown telemetry off")]
    [InlineData(true, 0, "An id and a key are still on this disk; remove them: dashdown telemetry off")]
    [InlineData(true, 1, "An id, a key and 1 unsent event from 2026-02-01 are still on this disk; remove them: dashdown telemetry off")]
    public void Key_of_the_pseudonyms_is_a_leftover(bool hasId, int events, string sentence)
    {
        var leftovers = new Leftovers(hasId, events, new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc)) { HasKey = true };

        Assert.True(leftovers.Any);
        Assert.Equal(sentence, leftovers.Describe("dashdown telemetry"));
    }

    [Theory]
    [InlineData(false, 0, 0, null, "nothing")]
    [InlineData(true, 0, 0, null, "nothing")]
    [InlineData(true, 2, 1, null, "2 unsent events from 2026-11-20")]
    [InlineData(true, 2, 2, null, "2 unsent events from 2026-11-19; no run since then lived long enough to send them")]
    [InlineData(false, 2, 2, null, "2 unsent events from 2026-11-19")]
    [InlineData(true, 1, 2, 90, "1 unsent event from 2026-11-19; the receiver failed, or asked for it, and is not asked before 2026-11-21 13:30 UTC")]
    [InlineData(true, 0, 0, 90, "nothing; the receiver failed, or asked for it, and is not asked before 2026-11-21 13:30 UTC")]
    public void Status_says_why_events_wait(bool isOn, int events, int days, int? minutes, string expected)
    {
        Run(isOn ? "on" : "off");
        DateTimeOffset now = World.Clock.Now;
        string note = minutes is { } wait ? $"telemetry-sched 1\nnext {now.AddMinutes(wait).ToUnixTimeSeconds()}\n" : "";
        File.WriteAllText(Path.Join(World.Directory, "sched"), note);
        var options = new TelemetryOptions(Definition);
        World.Configure(options);
        StatusReport report = StatusReport.Of(new CommandScope(Definition, options, static (_, _, _, _) => ContextJson.Empty)) with
        {
            Leftovers = new Leftovers(isOn, events, events > 0 ? now.UtcDateTime.AddDays(-days) : null),
        };

        Assert.Equal(expected, WaitingText.Of(report, Drain.Auto, now.UtcDateTime));
    }

    [Fact]
    public void Status_says_that_nobody_decided()
    {
        Run();
        Assert.Equal("telemetry: off. Nobody has switched it on. Nothing is stored, nothing is sent.", FirstLine);
    }

    [Fact]
    public void Status_says_that_the_notice_comes_first()
    {
        Definition = Apps.Docglow(ConsentModel.OptOut);
        Run();
        Assert.Equal("telemetry: off. The notice has not been shown yet. Nothing is sent before.", FirstLine);
    }

    [Fact]
    public void Status_says_who_said_yes()
    {
        World.Record(state => state.Agree([], World.Store.Today));
        Run();
        Assert.Equal("telemetry: on. Your answer of 2026-11-21. Events go to " + Apps.Endpoint, FirstLine);
    }

    [Fact]
    public void Status_says_that_the_state_cannot_be_read_and_leaves_it()
    {
        World.WriteState("plainsight-state 9\n");
        Run();
        Assert.Equal(
            $"telemetry: off. {World.StateFile} can't be read. It is left as it is, and nothing is sent, until you decide: docglow telemetry on, or: docglow telemetry off",
            FirstLine);
        Assert.Equal("plainsight-state 9\n", File.ReadAllText(World.StateFile));
    }

    [Fact]
    public void Status_says_that_an_endpoint_is_refused()
    {
        World.Variables["DOCGLOW_TELEMETRY"] = "1";
        World.Variables["DOCGLOW_TELEMETRY_ENDPOINT"] = "http://evil.example";
        Run();
        Assert.Equal("telemetry: off. DOCGLOW_TELEMETRY_ENDPOINT=http://evil.example (environment) is refused: not https. Nothing is stored, nothing is sent.", FirstLine);
    }

    [Fact]
    public void Status_lists_every_switch_in_the_order_asked()
    {
        World.Variables["DOCGLOW_TELEMETRY"] = "0";
        World.Variables["CI"] = "true";
        JsonElement status = RunJson("status");
        Assert.Equal(
            ["DO_NOT_TRACK", "DOCGLOW_NO_TELEMETRY", World.Surroundings.MachineOffFile, "Plainsight.Off", "DOCGLOW_TELEMETRY", "project file", "recorded answer", "CI", "default"],
            status.GetProperty("switches").EnumerateArray().Select(row => row.GetProperty("name").GetString()));
        Assert.Equal(
            ["DOCGLOW_TELEMETRY"],
            status.GetProperty("switches").EnumerateArray().Where(row => row.GetProperty("decides").GetBoolean()).Select(row => row.GetProperty("name").GetString()));
        Assert.Equal(("off", "switch"), (status.GetProperty("telemetry").GetString(), status.GetProperty("source").GetString()));
    }

    [Fact]
    public void Status_creates_nothing()
    {
        Run();
        Run("status", "--json");
        World.Variables["DOCGLOW_TELEMETRY"] = "1";
        Run();
        Assert.Empty(World.Files);
    }

    [Fact]
    public void Status_shows_each_body_as_it_would_be_sent()
    {
        Run();
        string body = Output.Split('\n').SkipWhile(line => line != "Would be sent for cli_build").ElementAt(1);
        JsonElement sample = JsonDocument.Parse(body).RootElement;
        Assert.Equal("cli_build", sample.GetProperty("event").GetString());
        Assert.Equal("00000000-0000-4000-8000-000000000000", sample.GetProperty("context").GetProperty("instance_id").GetString());
    }

    [Fact]
    public void Status_shows_the_id_that_is_sent()
    {
        Run("on");
        string id = Assert.Single(State.Ids).Value.ToString("D");
        Assert.Equal(id, RunJson().GetProperty("install_id").GetString());
        Assert.Equal(id, RunJson().GetProperty("samples")[0].GetProperty("body").GetProperty("context").GetProperty("instance_id").GetString());
        Assert.Single(State.Ids);
    }

    [Fact]
    public void The_example_leaves_out_what_nobody_agreed_to()
    {
        Definition = Apps.Docglow(events: "event cli_serve 1\nwatch bool");
        Run("on");
        Definition = Apps.Docglow(events: "event cli_serve 1\nwatch bool\nport bool");
        Run();
        Assert.Contains("\"watch\":true", Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"port\"", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_names_fields_that_nobody_agreed_to()
    {
        Definition = Apps.Docglow(events: Apps.Serve);
        Run("on");
        Definition = Apps.Docglow();
        Run();
        Assert.Contains("Left out, because nobody agreed to it yet: cli_build.duration_ms, ", Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Sent for cli_build", Output, StringComparison.Ordinal);
        Assert.Contains("Sent for cli_serve", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_names_an_event_without_fields_that_nobody_agreed_to()
    {
        Definition = Apps.Docglow(events: Apps.Serve);
        Run("on");
        Definition = Apps.Docglow(events: [Apps.Serve, "event cli_ping 1"]);
        Run();
        Assert.Contains("Left out, because nobody agreed to it yet: cli_ping\n", Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Sent for cli_ping", Output, StringComparison.Ordinal);

        Run("on");
        Run();
        Assert.DoesNotContain("Left out", Output, StringComparison.Ordinal);
        Assert.Contains("Sent for cli_ping", Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "1", false)]
    [InlineData(false, null, false)]
    public void Colour_is_for_terminals_that_want_it(bool terminal, string? noColor, bool colour)
    {
        World.OutputIsTerminal = terminal;
        World.Variables["WT_SESSION"] = "x";
        if (noColor is not null)
        {
            World.Variables["NO_COLOR"] = noColor;
        }

        Run();
        Assert.Equal(colour, Output.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public void A_context_that_throws_costs_only_the_context()
    {
        int? code = TelemetryCommand.Run<DocglowContext>(Definition, _ => throw new InvalidOperationException(), ["telemetry"], World.Configure);
        Assert.Equal(0, code);
        Assert.Contains("\"event\":\"cli_build\"", Output, StringComparison.Ordinal);
    }
}
