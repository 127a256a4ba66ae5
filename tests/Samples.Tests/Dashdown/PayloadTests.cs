using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Dashdown;

/// <summary>The page: two events, "each carrying only" versions, system, processor and a random id.</summary>
public sealed class PayloadTests(DashdownRuns runs) : IClassFixture<DashdownRuns>
{
    // What the page describes. The version of .NET stands under the key that receivers know.
    private static readonly JsonElement Described = JsonElement.Parse("""
        {
          "api_key": "phc_test",
          "event": "cli_build",
          "distinct_id": "84e8f330-074d-4be3-ac03-ea240eb3bfe3",
          "properties": {
            "dashdown_version": "0.1.16",
            "python_version": "3.12.2",
            "os": "Darwin",
            "arch": "arm64",
            "$process_person_profile": false
          }
        }
        """);

    // What PostHog needs to know a repeated event, and to look up no address.
    private static readonly string[] Added = ["properties.$geoip_disable: True", "properties.$ip: String", "uuid: String"];

    [Fact]
    public void A_build_sends_the_keys_and_types_of_the_page_and_no_others()
    {
        string[] sent = JsonShape.Of(runs.Build.Json);
        Assert.Equal(JsonShape.Of(Described), sent.Except(Added));
        Assert.Equal(Added, sent.Except(JsonShape.Of(Described)));
    }

    [Fact]
    public void The_start_of_the_server_sends_the_same_keys_and_types() =>
        Assert.Equal(JsonShape.Of(runs.Build.Json), JsonShape.Of(runs.Serve.Json));

    [Fact]
    public void There_are_two_events_and_their_names_are_those_of_the_page() =>
        Assert.Equal(["cli_build", "cli_serve"], ((ReceivedRequest[])[runs.Build, runs.Serve]).Select(sent => sent.Json.GetProperty("event").GetString()));

    [Fact]
    public void Values_are_versions_words_and_the_key()
    {
        JsonElement properties = runs.Build.Json.GetProperty("properties");
        Assert.Equal("phc_test", runs.Build.Json.GetProperty("api_key").GetString());
        Assert.Equal("0.1.16", properties.GetProperty("dashdown_version").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", properties.GetProperty("python_version").GetString());
        Assert.Equal(OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "Darwin" : "Linux", properties.GetProperty("os").GetString());
        Assert.Contains(properties.GetProperty("arch").GetString(), (string[])["x64", "x86", "arm64", "arm"]);
    }

    [Fact]
    public void The_install_id_is_a_random_uuid_and_counts_an_installation_once()
    {
        string? id = runs.Build.Json.GetProperty("distinct_id").GetString();
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id);
        Assert.Equal(id, runs.Serve.Json.GetProperty("distinct_id").GetString());
    }

    [Fact]
    public void No_profile_of_a_person_is_made() =>
        Assert.False(runs.Build.Json.GetProperty("properties").GetProperty("$process_person_profile").GetBoolean());

    [Fact]
    public void No_address_is_kept_looked_up_or_remembered()
    {
        JsonElement properties = runs.Build.Json.GetProperty("properties");
        Assert.Equal("0.0.0.0", properties.GetProperty("$ip").GetString());
        Assert.True(properties.GetProperty("$geoip_disable").GetBoolean());
        string[] headers = [.. runs.Build.Head.Split("\r\n").Skip(1).Where(line => line.Length > 0).Select(line => line.Split(':')[0]).Order(StringComparer.Ordinal)];
        Assert.Equal(["Content-Length", "Content-Type", "Host", "User-Agent"], headers);
    }

    [Fact]
    public void Nothing_of_the_project_or_the_machine_is_sent()
    {
        string[] words = ["Sales", "sales", "regions", "index", "notes", "revenue", "dashdown.yaml", "site", "light", .. runs.Places];
        Leak.None(runs.Build.Json.GetRawText() + runs.Serve.Json.GetRawText(), words);
    }

    [Fact]
    public void A_single_event_is_posted_to_the_capture_address()
    {
        Assert.Equal("POST /i/v0/e/ HTTP/1.1", runs.Build.RequestLine);
        Assert.Equal("application/json", runs.Build.Header("Content-Type"));
    }

    [Fact]
    public void A_page_request_causes_nothing()
    {
        Assert.Contains("110,160", runs.Page, StringComparison.Ordinal);
        Assert.Equal(2, runs.Connections);
    }
}
