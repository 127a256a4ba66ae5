using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Dlt;

/// <summary>The page: three examples, and what each part of them is.</summary>
public sealed class MessageTests(DltMessages messages) : IClassFixture<DltMessages>
{
    // The sink adds both: repeats are known by the one, the other tells the receiver not to keep the sender's address.
    private static readonly string[] Added = ["context.ip: String", "messageId: String"];

    private JsonElement Init => messages.Sent["command_init"];

    private JsonElement Load => messages.Sent["pipeline_load"];

    private JsonElement Connect => messages.Sent["data_access_connect"];

    [Fact]
    public void Init_sends_the_keys_and_types_of_the_page_and_no_others() => Assert.Equal(Shape(DltPage.Init, Added), Shape(Init));

    [Fact]
    public void Load_sends_the_keys_and_types_of_the_page_and_no_others() => Assert.Equal(Shape(DltPage.Load, Added), Shape(Load));

    [Fact]
    public void Dataset_sends_the_keys_and_types_of_the_page_and_no_others() => Assert.Equal(Shape(DltPage.Connect, Added), Shape(Connect));

    // The page prints the message of one step; the others are like it.
    [Theory]
    [InlineData("extract")]
    [InlineData("normalize")]
    public void The_other_steps_send_the_keys_and_types_of_load(string step)
    {
        Assert.Equal(Shape(Load), Shape(messages.Sent["pipeline_" + step]));
        Assert.Equal(("pipeline", step), (Text(messages.Sent["pipeline_" + step], "event_category"), Text(messages.Sent["pipeline_" + step], "event_name")));
    }

    [Fact]
    public void Another_command_sends_its_name_time_and_success_and_nothing_else()
    {
        Assert.Equal(["elapsed: Number", "event_category: String", "event_name: String", "success: True"], JsonShape.Of(messages.Sent["command"].GetProperty("properties")));
        Assert.Equal(Shape(Init).Where(line => !line.StartsWith("properties.", StringComparison.Ordinal)), Shape(messages.Sent["command"]).Where(line => !line.StartsWith("properties.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Values_are_those_of_the_page_where_the_input_is_the_same()
    {
        foreach ((JsonElement page, JsonElement sent) in (IEnumerable<(JsonElement, JsonElement)>)[(DltPage.Init, Init), (DltPage.Load, Load), (DltPage.Connect, Connect)])
        {
            Assert.Equal(page.GetProperty("event").GetString(), sent.GetProperty("event").GetString());
            foreach (JsonProperty property in page.GetProperty("properties").EnumerateObject().Where(property => property.Name is not ("elapsed" or "transaction_id")))
                Assert.Equal(property.Value.ToString(), sent.GetProperty("properties").GetProperty(property.Name).ToString());
            Assert.True(JsonElement.DeepEquals(DltPage.Load.GetProperty("context").GetProperty("library"), sent.GetProperty("context").GetProperty("library")));
        }
    }

    [Fact]
    public void Names_are_hashed_as_the_page_prints_them()
    {
        Assert.Equal("OpVShb3cX7qQAmOZSbV8", Text(Load, "pipeline_name_hash"));
        Assert.Equal("Hqk0a3Ov5AD55KjSg2rC", Text(Load, "dataset_name_hash"));
        Assert.Equal("49ShjWp8x9h+rmyqjP6G", Text(Connect, "requested_schema_name_hash"));
        Assert.DoesNotContain(messages.Requests, request => JsonShapeText(request).Contains("fresh", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_command_sends_its_name() => Assert.Equal(
        ["init", "run", "dataset"],
        messages.Requests.Select(request => request.Json.GetProperty("properties")).Where(fields => Named(fields, "event_category") == "command").Select(fields => Named(fields, "event_name")));

    [Fact]
    public void A_run_sends_each_of_its_steps_once_under_one_transaction()
    {
        JsonElement[] steps = [.. messages.Requests.Select(request => request.Json).Where(json => json.GetProperty("event").GetString()!.StartsWith("pipeline_", StringComparison.Ordinal))];
        Assert.Equal(["pipeline_extract", "pipeline_normalize", "pipeline_load"], steps.Select(json => json.GetProperty("event").GetString()));
        string transaction = Assert.Single(steps.Select(json => Text(json, "transaction_id")).Distinct());
        Assert.Matches("^[0-9a-f]{32}$", transaction);
        Assert.All(steps, json => Assert.InRange(json.GetProperty("properties").GetProperty("elapsed").GetDouble(), 0, 60));
    }

    [Fact]
    public void The_helpers_for_other_tools_are_told_of() =>
        Assert.Equal("dbt_create_runner", Text(messages.Sent["helper"], "event_name"));

    [Fact]
    public void The_work_is_real()
    {
        Assert.Equal(["2 rows loaded to " + Path.Join("data", "fresh", "fresh.jsonl"), "fresh: 2 rows"], messages.Runs.Skip(1).Select(run => run.Output.TrimEnd()));
        Assert.All(messages.Runs, run => Assert.Equal(0, run.ExitCode));
    }

    [Fact]
    public void The_anonymous_id_is_the_same_random_32_hex_digits_in_each()
    {
        string? id = Assert.Single(messages.Requests.Select(request => request.Json.GetProperty("anonymousId").GetString()).Distinct());
        Assert.Matches("^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$", id);
    }

    [Fact]
    public void The_context_tells_of_the_runtime_environment()
    {
        JsonElement context = Init.GetProperty("context");
        Assert.False(context.GetProperty("ci_run").GetBoolean());
        Assert.Equal(Environment.ProcessorCount, context.GetProperty("cpu").GetInt32());
        Assert.Equal(OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "Darwin" : "Linux", context.GetProperty("os").GetProperty("name").GetString());
        Assert.Equal(Environment.Version.ToString(3), context.GetProperty("python").GetString());
        string[] known = ["kubernetes", "docker", "codespaces", "github_actions", "notebook", "colab", "airflow", "aws_lambda", "gcp_cloud_function", "streamlit"];
        Assert.Subset(known.ToHashSet(), context.GetProperty("exec_info").EnumerateArray().Select(item => item.GetString()!).ToHashSet());
    }

    [Fact]
    public void The_version_of_the_system_is_numbers_and_no_name_of_a_build() =>
        Assert.Matches(@"^\d+\.\d+\.\d+$", Init.GetProperty("context").GetProperty("os").GetProperty("version").GetString());

    private static string[] Shape(JsonElement json, params string[] added) =>
        [.. JsonShape.Of(json).Where(line => line != "context.exec_info[]: String").Concat(added).Order(StringComparer.Ordinal)];

    private static string JsonShapeText(ReceivedRequest request) => System.Text.Encoding.UTF8.GetString(request.Body);

    private static string Text(JsonElement json, string field) => Named(json.GetProperty("properties"), field);

    private static string Named(JsonElement fields, string field) => fields.GetProperty(field).GetString()!;
}
