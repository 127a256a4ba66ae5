using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Visivo;

/// <summary>What the page says is collected with each command, and what never is.</summary>
public sealed class PayloadTests(VisivoRuns runs) : IClassFixture<VisivoRuns>
{
    private const string Uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";

    // What the page describes, for its own example of a command. The version of .NET stands under the key that receivers know.
    private static readonly JsonElement Described = JsonElement.Parse("""
        {
          "event": "cli_command",
          "distinct_id": "ci-a70612c2-db7c-4f8d-a7e5-409abe33b4ba",
          "properties": {
            "command": "run",
            "command_args": ["--dag-filter", "<value>", "--threads", "<value>", "--output-dir", "<path>"],
            "duration_ms": 12340,
            "success": true,
            "error_type": null,
            "job_count": 7,
            "object_counts": null,
            "project_hash": "dd27b0b0a27ccb48",
            "session_id": "d6f4fe20-17c9-40e1-8cc8-eccb2db2d566",
            "visivo_version": "2.1.0",
            "python_version": "3.11.7",
            "platform": "linux",
            "platform_version": "6.1.0",
            "architecture": "x86_64",
            "is_ci": true,
            "$ip": "0.0.0.0"
          }
        }
        """);

    // What PostHog needs to know a repeated event, and to make no profile and look up no address.
    private static readonly string[] Added = ["properties.$geoip_disable: True", "properties.$process_person_profile: False", "uuid: String"];

    [Fact]
    public void A_command_sends_the_keys_and_types_of_the_page_and_no_others()
    {
        string[] sent = JsonShape.Of(runs.Run);
        Assert.Equal(JsonShape.Of(Described), sent.Except(Added));
        Assert.Equal(Added, sent.Except(JsonShape.Of(Described)));
    }

    [Fact]
    public void A_request_to_the_receiver_holds_the_key_and_the_batch_and_nothing_else()
    {
        Assert.Equal(["api_key", "batch"], runs.First.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(1, runs.First.Json.GetProperty("batch").GetArrayLength());
    }

    [Fact]
    public void The_arguments_of_the_pages_example_are_sent_as_the_page_shows() =>
        Assert.True(JsonElement.DeepEquals(VisivoRuns.Properties(Described).GetProperty("command_args"), VisivoRuns.Properties(runs.Run).GetProperty("command_args")));

    [Fact]
    public void Versions_are_numbers_and_the_system_is_one_of_a_few_words()
    {
        JsonElement sent = VisivoRuns.Properties(runs.Run);
        Assert.Equal("2.1.0", sent.GetProperty("visivo_version").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", sent.GetProperty("python_version").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", sent.GetProperty("platform_version").GetString());
        Assert.Equal(OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux", sent.GetProperty("platform").GetString());
        Assert.Contains(sent.GetProperty("architecture").GetString(), (string[])["x86_64", "i686", "aarch64", "arm"]);
    }

    [Fact]
    public void Compile_counts_the_objects_of_each_type()
    {
        string counts = VisivoRuns.Properties(runs.Compile).GetProperty("object_counts").GetRawText();
        Assert.Equal("""{"sources":1,"models":2,"traces":0,"tables":0,"insights":1,"charts":2,"dashboards":1,"alerts":0,"inputs":0,"destinations":0}""", counts);
    }

    [Fact]
    public void Run_counts_its_jobs_and_other_commands_count_none()
    {
        Assert.Equal(0, VisivoRuns.Properties(runs.Run).GetProperty("job_count").GetInt32());
        Assert.Equal(2, VisivoRuns.Properties(runs.Whole).GetProperty("job_count").GetInt32());
        Assert.Equal(JsonValueKind.Null, VisivoRuns.Properties(runs.Compile).GetProperty("job_count").ValueKind);
    }

    [Fact]
    public void A_failure_sends_the_kind_of_the_fault_and_no_message()
    {
        JsonElement sent = VisivoRuns.Properties(runs.Failure);
        Assert.False(sent.GetProperty("success").GetBoolean());
        Assert.Equal("ProjectException", sent.GetProperty("error_type").GetString());
        Assert.Equal(JsonValueKind.Null, sent.GetProperty("project_hash").ValueKind);
        Assert.DoesNotContain("missing", runs.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void The_session_id_is_another_one_for_each_start()
    {
        string?[] ids = [.. ((JsonElement[])[runs.Run, runs.Compile, runs.Served[0]]).Select(sent => VisivoRuns.Properties(sent).GetProperty("session_id").GetString())];
        Assert.All(ids, id => Assert.Matches("^" + Uuid, id));
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Single(runs.Served.Select(sent => VisivoRuns.Properties(sent).GetProperty("session_id").GetString()).Distinct());
    }

    [Fact]
    public void A_build_server_is_marked_and_its_id_ends_with_the_run()
    {
        string?[] ids = [.. ((JsonElement[])[runs.Run, runs.Compile]).Select(sent => sent.GetProperty("distinct_id").GetString())];
        Assert.All(ids, id => Assert.Matches("^ci-" + Uuid, id));
        Assert.Equal(2, ids.Distinct().Count());
        Assert.True(VisivoRuns.Properties(runs.Run).GetProperty("is_ci").GetBoolean());
        Assert.True(VisivoRuns.Properties(runs.Served[0]).GetProperty("is_ci").GetBoolean());
        Assert.Equal(["output"], runs.HomeEntries);
    }

    [Fact]
    public void The_address_is_masked_and_nobody_looks_it_up()
    {
        Assert.Equal("0.0.0.0", VisivoRuns.Properties(runs.Run).GetProperty("$ip").GetString());
        Assert.True(VisivoRuns.Properties(runs.Run).GetProperty("$geoip_disable").GetBoolean());
        string[] headers = [.. runs.First.Head.Split("\r\n").Skip(1).Where(line => line.Length > 0).Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal)];
        Assert.Equal(["Content-Length", "Content-Type", "Host", "User-Agent"], headers);
    }

    [Fact]
    public void Own_host_and_key_are_used()
    {
        Assert.Equal("POST /batch/ HTTP/1.1", runs.First.RequestLine);
        Assert.Equal("phc_test", runs.First.Json.GetProperty("api_key").GetString());
    }

    [Fact]
    public void Nothing_of_the_project_or_the_machine_is_sent()
    {
        string[] words = ["my-secret-project", "orders", "customers", "revenue", "my_chart", "overview", "Bergen", "csv", "output\"", "project.visivo", "CI\"", .. runs.Places];
        Leak.None(runs.Everything, words);
    }

    [Fact]
    public void A_build_server_shows_the_notice_each_time_and_nothing_on_stdout()
    {
        Assert.Equal("Ran 0 jobs\n", runs.Printed.Output);
        Assert.StartsWith("visivo reports how it is used", runs.Printed.Error, StringComparison.Ordinal);
    }
}
