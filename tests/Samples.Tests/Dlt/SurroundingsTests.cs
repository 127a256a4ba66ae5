using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Dlt;

/// <summary>The page: <c>exec_info</c>, the helpers; and a home in which nothing can be kept.</summary>
public sealed class SurroundingsTests : IDisposable
{
    private readonly DltSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public SurroundingsTests() => _sandbox.SendNow(_receiver);

    [Fact]
    public async Task Exec_info_lists_the_environments_in_the_order_of_the_page_and_no_agent_that_says_0()
    {
        foreach ((string variable, string value) in ((string, string)[])[("KUBE_POD_NAME", "acme-7"), ("AIRFLOW_CTX_TASK_ID", "acme-task"), ("CLAUDECODE", "0"), ("CURSOR_AGENT", "1")])
            _sandbox[variable] = value;
        JsonElement init = (await _sandbox.SentByAsync(_receiver, "init", "chess", "duckdb"))["command_init"];
        string?[] environments = [.. init.GetProperty("context").GetProperty("exec_info").EnumerateArray().Select(item => item.GetString())];

        // Where the tests run is no concern of this one.
        Assert.Equal(["kubernetes", "airflow", "cursor"], environments.Where(name => name != "docker"));
        Assert.DoesNotContain("acme", init.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dbt", "dbt_create_runner")]
    [InlineData("airflow", "airflow_add_run")]
    public async Task Each_helper_is_told_of_by_its_name_alone(string helper, string told)
    {
        JsonElement sent = (await _sandbox.SentByAsync(_receiver, "run", "fresh.csv", "--pipeline", "acme", "--helper", helper))["helper"];
        Assert.Equal(["event_category: String", "event_name: String", "success: True"], JsonShape.Of(sent.GetProperty("properties")));
        Assert.Equal(told, sent.GetProperty("properties").GetProperty("event_name").GetString());
        Assert.DoesNotContain("acme", sent.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_nobody_watches_opens_no_connection_for_its_own_event()
    {
        _sandbox[DltSandbox.Debug] = null;
        await _sandbox.RunAsync("run", "fresh.csv");
        Assert.Single(_sandbox.SpoolFiles);
        Assert.Equal(0, _receiver.Connections);
    }

    [Fact]
    public async Task A_home_that_cannot_be_written_changes_nothing()
    {
        _sandbox[DltSandbox.Debug] = null;
        _sandbox[DltSandbox.Switch] = "false";
        RunResult off = await _sandbox.RunAsync("run", "fresh.csv");
        string blocked = Path.Join(_sandbox.Home, ".dlt");
        File.WriteAllText(blocked, "");
        _sandbox["XDG_STATE_HOME"] = blocked;
        _sandbox[DltSandbox.Switch] = "true";
        Assert.Equal(off, await _sandbox.RunAsync("run", "fresh.csv"));
        Assert.Equal([".dlt"], _sandbox.HomeEntries);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }
}
