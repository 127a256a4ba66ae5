using System.Text;
using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Dlt;

/// <summary>Where the real tool sends more than its page says, or breaks.</summary>
public sealed class LeakTests : IDisposable
{
    private readonly DltSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public LeakTests() => _sandbox.SendNow(_receiver);

    [Fact]
    public async Task Sources_and_destinations_that_nobody_listed_are_other()
    {
        JsonElement init = (await _sandbox.SentByAsync(_receiver, "init", "acme_payroll", "acme_lake"))["command_init"];
        Assert.Equal("other", init.GetProperty("properties").GetProperty("pipeline_name").GetString());
        Assert.Equal("other", init.GetProperty("properties").GetProperty("destination_name").GetString());
        Assert.DoesNotContain("acme", init.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_name_column_path_or_value_of_the_data_leaves_in_clear()
    {
        _sandbox.Write("acme_people.csv", "Salary of Yrsa,Mail\n48151623421,yrsa@example.com\n");
        await _sandbox.RunAsync("run", "acme_people.csv", "--pipeline", "acme_hr", "--bucket-url", "acme_out", "--destination", "filesystem");
        int requests = 0;
        for (; _receiver.Taken() is { } request; requests++)
        {
            string[] words = ["acme", "alary", "48151623421", "yrsa", "example.com", _sandbox.Project, "run_context", "extract_data"];
            Leak.None(Encoding.UTF8.GetString(request.Body), words, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(4, requests);
    }

    [Fact]
    public async Task The_fingerprint_of_a_local_folder_is_that_of_nothing_and_of_a_bucket_that_of_its_host()
    {
        IReadOnlyDictionary<string, JsonElement> local = await _sandbox.SentByAsync(_receiver, "run", "fresh.csv", "--destination", "filesystem");
        Assert.Equal("f5wrpOiPgn1hYEVQdgWF", local["pipeline_load"].GetProperty("properties").GetProperty("destination_fingerprint").GetString());

        IReadOnlyDictionary<string, JsonElement> remote = await _sandbox.SentByAsync(_receiver, "run", "fresh.csv", "--destination", "filesystem", "--bucket-url", "s3://acme/private?token=1");
        JsonElement load = remote["pipeline_load"].GetProperty("properties");
        Assert.Equal("/jFRHjlInLLsogBu6Y+F", load.GetProperty("destination_fingerprint").GetString());
        Assert.False(load.GetProperty("success").GetBoolean());
    }

    [Fact]
    public async Task A_run_that_fails_tells_which_step_and_nothing_about_why()
    {
        IReadOnlyDictionary<string, JsonElement> sent = await _sandbox.SentByAsync(_receiver, "run", "missing_acme.csv");
        Assert.Equal(["command", "pipeline_extract"], sent.Keys.Order(StringComparer.Ordinal));
        Assert.All(sent.Values, json => Assert.False(json.GetProperty("properties").GetProperty("success").GetBoolean()));
        Assert.All(sent.Values, json => Assert.DoesNotContain("acme", json.GetRawText(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dataset_that_is_not_there_is_an_attempt_without_success()
    {
        IReadOnlyDictionary<string, JsonElement> sent = await _sandbox.SentByAsync(_receiver, "dataset", "nothing");
        Assert.False(sent["data_access_connect"].GetProperty("properties").GetProperty("success").GetBoolean());
    }

    [Fact]
    public async Task Init_writes_nothing_about_telemetry_into_a_file_that_is_committed()
    {
        await _sandbox.RunAsync("init", "chess", "duckdb");
        Assert.DoesNotContain("telemetry", File.ReadAllText(Path.Join(_sandbox.Project, DltSandbox.ProjectFile)), StringComparison.Ordinal);
    }

    // "off" is no word that the real tool knows: there it breaks the run.
    [Theory]
    [InlineData("offf")]
    [InlineData("off")]
    public async Task A_switch_that_nobody_can_read_counts_as_off_and_breaks_no_run(string value)
    {
        _sandbox[DltSandbox.Switch] = value;
        RunResult run = await _sandbox.RunAsync("run", "fresh.csv");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(0, _receiver.Connections);
        Assert.Empty(_sandbox.HomeEntries);
    }

    [Fact]
    public async Task Off_makes_no_id_no_file_and_no_connection()
    {
        _sandbox[DltSandbox.Switch] = "false";
        await _sandbox.RunAsync("run", "fresh.csv");
        await _sandbox.RunAsync("telemetry");
        Assert.Empty(_sandbox.HomeEntries);
        Assert.Equal(0, _receiver.Connections);
    }

    [Fact]
    public async Task An_endpoint_in_the_clear_is_refused_and_its_key_does_not_travel()
    {
        _sandbox[DltSandbox.Endpoint] = "http://tracker.example.com/";
        _sandbox[DltSandbox.Key] = "writekey123";
        RunResult status = await _sandbox.RunAsync("telemetry");
        Assert.StartsWith("telemetry: off.", status.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("writekey123", status.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReceiverAnswer.Nothing)]
    [InlineData(ReceiverAnswer.ServerError)]
    internal async Task A_receiver_that_hangs_or_fails_changes_neither_exit_code_nor_output(ReceiverAnswer answer)
    {
        using var receiver = new Receiver(answer);
        _sandbox.SendTo(receiver);
        _sandbox[DltSandbox.Debug] = null;
        _sandbox[DltSandbox.Switch] = "false";
        RunResult[] off = [await _sandbox.RunAsync("run", "fresh.csv"), await _sandbox.RunAsync("run", "missing.csv")];
        _sandbox[DltSandbox.Switch] = "true";
        RunResult[] on = [await _sandbox.RunAsync("run", "fresh.csv"), await _sandbox.RunAsync("run", "missing.csv")];
        Assert.Equal(off, on);
        Assert.Equal([0, 1], on.Select(run => run.ExitCode));
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }
}
