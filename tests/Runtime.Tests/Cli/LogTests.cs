using System.Text;
using System.Text.Json;
using Plainsight.Spool;
using Plainsight.Tests.Consent;

namespace Plainsight.Tests.Cli;

public sealed class LogTests : CommandTest
{
    private const string Body = "{\"event\":\"cli_build\",\"version\":1.0,\"name\":\"ü\"}";

    private string LogFile => Path.Combine(World.Directory, SentLog.FileName);

    [Fact]
    public void Log_prints_time_receiver_and_exact_bytes()
    {
        Run("on");
        Keep(Body);
        Keep("{}");

        Assert.Equal(0, Run("log"));

        Assert.Equal(
            $"2026-11-21T07:00:00Z  https://api.docglow.com\n{Body}\n\n"
            + "2026-11-21T07:00:00Z  https://api.docglow.com\n{}\n\n"
            + "2 sent events, oldest first, exactly as they went out. The last 100 are kept, on this computer only.\n",
            Output);
    }

    [Fact]
    public void Log_that_is_empty_says_so_and_creates_nothing()
    {
        Assert.Equal(0, Run("log"));
        Assert.Equal("No sent event is kept here. Telemetry is off: Nobody has switched it on.\n", Output);
        Assert.Empty(World.Files);
    }

    [Fact]
    public void The_machine_form_holds_the_bytes_as_text()
    {
        Run("on");
        Keep(Body);
        Assert.True(new SentLog(World.Directory).Append(new SentEvent("", "https://a.example:443", [0, 255]), static () => true));

        JsonElement events = RunJson("log").GetProperty("events");

        Assert.Equal(Body, events[0].GetProperty("body").GetString());
        Assert.Equal(("2026-11-21T07:00:00Z", "https://api.docglow.com:443"), (events[0].GetProperty("time").GetString(), events[0].GetProperty("endpoint").GetString()));
        Assert.Equal([0, 255], events[1].GetProperty("body_base64").GetBytesFromBase64());
        Assert.Equal(JsonValueKind.Null, events[1].GetProperty("time").ValueKind);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("reset")]
    public void What_ends_the_id_deletes_the_log(string verb)
    {
        Run("on");
        Keep(Body);

        Assert.Equal(0, Run(verb));

        Assert.False(File.Exists(LogFile));
        Assert.Contains("Deleted the log of sent events\n", Output, StringComparison.Ordinal);
        Assert.False(RunJson(verb).GetProperty("deleted_log").GetBoolean());
    }

    [Fact]
    public void A_kill_switch_leaves_the_log_and_status_names_it()
    {
        Run("on");
        Keep(Body);
        World.Variables["DO_NOT_TRACK"] = "1";

        Run();
        Assert.Contains("An id and a log of sent events are still on this disk; remove them: docglow telemetry off", FirstLine, StringComparison.Ordinal);
        Run("log");
        Assert.Contains(Body, Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_cannot_be_read_is_a_failure()
    {
        Run("on");
        Directory.CreateDirectory(LogFile);
        Assert.Equal(1, Run("log"));
        Assert.Equal($"docglow telemetry: {LogFile} can't be read, or is in use. Try again: docglow telemetry log\n", Errors);
    }

    private void Keep(string body) =>
        Assert.True(new SentLog(World.Directory).Append(new SentEvent("2026-11-21T07:00:00Z", "https://api.docglow.com:443", Encoding.UTF8.GetBytes(body)), static () => true));
}
