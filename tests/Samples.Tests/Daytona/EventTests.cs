using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Daytona;

/// <summary>The page: "The data does include" and "does not include".</summary>
public sealed class EventTests(DaytonaMessages messages) : IClassFixture<DaytonaMessages>
{
    // PostHog's own, which keep person, place and address out.
    private static readonly string[] Added = ["$geoip_disable: True", "$ip: String", "$process_person_profile: False"];

    [Fact]
    public void A_command_sends_name_alias_source_version_and_time_and_nothing_else() => Assert.Equal(
        Sorted("called_as: String", "command: String", "daytona_version: String", "exec_time_ms: Number", "source: String"),
        JsonShape.Of(messages.Named("cli_cmd_end")[0]));

    [Fact]
    public void A_request_to_the_receiver_holds_the_key_and_the_batch_and_nothing_else()
    {
        string[] body = JsonShape.Of(messages.Bodies[0]);
        Assert.Equal(["api_key: String", "batch: Array"], body.Where(line => !line.StartsWith("batch[]", StringComparison.Ordinal)));
        Assert.All(messages.Events, each => Assert.Equal(
            ["distinct_id", "event", "properties", "timestamp", "uuid"], each.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal)));
        Assert.Equal(["cli_cmd_end", "server_api_response_sent", "server_workspace"], messages.Events.Select(each => Text(each, "event")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_lifecycle_event_sends_change_success_and_four_listed_words_and_nothing_else() => Assert.Equal(
        Sorted("change: String", "daytona_version: String", "image: String", "image_registry: String", "repository: String", "repository_host: String", "success: True"),
        JsonShape.Of(messages.Named("server_workspace").First(each => Text(each, "change") == "created")));

    [Fact]
    public void The_command_has_its_name_whatever_alias_was_used()
    {
        Assert.Equal(["create", "stop", "start", "delete", "start"], messages.Named("cli_cmd_end").Select(each => Text(each, "command")));
        Assert.Equal(["new", "stop", "start", "rm", "start"], messages.Named("cli_cmd_end").Select(each => Text(each, "called_as")));
        Assert.All(messages.Named("cli_cmd_end"), each => Assert.Equal("cli", Text(each, "source")));
        Assert.All(messages.Events, each => Assert.Equal("0.40.0", Text(each.GetProperty("properties"), "daytona_version")));
    }

    [Fact]
    public void A_request_sends_method_route_status_source_version_and_time_and_nothing_else() => Assert.Equal(
        Sorted("URI: String", "daytona_version: String", "exec_time_ms: Number", "method: String", "source: String", "status: Number"),
        JsonShape.Of(messages.Named("server_api_response_sent")[0]));

    [Fact]
    public void Parameters_of_routes_are_stripped()
    {
        Assert.Equal(
            ["DELETE /workspace/{workspaceId} 200", "POST /workspace 200", "POST /workspace/{workspaceId}/start 200", "POST /workspace/{workspaceId}/start 400", "POST /workspace/{workspaceId}/stop 200"],
            messages.Named("server_api_response_sent").Select(each => $"{Text(each, "method")} {Text(each, "URI")} {each.GetProperty("status")}").Order(StringComparer.Ordinal));
        Assert.All(messages.Named("server_api_response_sent"), each => Assert.Equal("cli", Text(each, "source")));
    }

    [Fact]
    public void Lifecycle_events_of_workspaces_are_sent() => Assert.Equal(
        ["created True", "deleted True", "started False", "started True", "stopped True"],
        messages.Named("server_workspace").Select(each => $"{Text(each, "change")} {each.GetProperty("success").GetBoolean()}").Order(StringComparer.Ordinal));

    [Fact]
    public void Public_repositories_and_images_are_named_where_they_are_listed()
    {
        JsonElement created = messages.Named("server_workspace").First(each => Text(each, "change") == "created");
        Assert.Equal(("sample-go", "github"), (Text(created, "repository"), Text(created, "repository_host")));
        Assert.Equal(("python", "docker_hub"), (Text(created, "image"), Text(created, "image_registry")));
    }

    [Fact]
    public void Each_event_has_the_id_of_the_command_line_also_those_of_the_server()
    {
        string? id = Assert.Single(messages.Events.Select(each => each.GetProperty("distinct_id").GetString()).Distinct());
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id);
    }

    [Fact]
    public void Arguments_are_left_out() => Assert.DoesNotContain("acme", messages.Wire, StringComparison.Ordinal);

    [Fact]
    public void Neither_place_nor_address_nor_the_offset_of_the_clock_is_sent()
    {
        Assert.All(messages.Events, each => Assert.Equal(
            ("0.0.0.0", true, false),
            (Text(each.GetProperty("properties"), "$ip"), each.GetProperty("properties").GetProperty("$geoip_disable").GetBoolean(), each.GetProperty("properties").GetProperty("$process_person_profile").GetBoolean())));
        Assert.All(messages.Events, each => Assert.EndsWith(":00:00Z", each.GetProperty("timestamp").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_work_is_real() => Assert.Equal(
        ["0 acme-shop created", "0 acme-shop stopped", "0 acme-shop started", "0 acme-shop deleted", "1 daytona: 404"],
        messages.Runs.Select(run => $"{run.ExitCode} {run.Output.TrimEnd()}"));

    private static string[] Sorted(params string[] own) => [.. own.Concat(Added).Order(StringComparer.Ordinal)];

    private static string Text(JsonElement json, string field) => json.GetProperty(field).GetString()!;
}
