using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Dashdown;

/// <summary>The page: "Any one of these disables telemetry", and status says which.</summary>
public sealed class SwitchTests : IDisposable
{
    private const string Table = """
        recorded | DO_NOT_TRACK | DASHDOWN_TELEMETRY | dashdown.yaml | decides
        notice   | -            | -                  | -             | on notice
        notice   | -            | -                  | false         | off project
        notice   | -            | 0                  | -             | off switch
        notice   | -            | 0                  | false         | off switch
        notice   | -            | 1                  | -             | on switch
        notice   | -            | 1                  | false         | on switch
        notice   | 1            | -                  | -             | off do-not-track
        notice   | 1            | -                  | false         | off do-not-track
        notice   | 1            | 0                  | -             | off do-not-track
        notice   | 1            | 0                  | false         | off do-not-track
        notice   | 1            | 1                  | -             | off do-not-track
        notice   | 1            | 1                  | false         | off do-not-track
        on       | -            | -                  | -             | on recorded
        on       | -            | -                  | false         | off project
        on       | -            | 0                  | -             | off switch
        on       | -            | 0                  | false         | off switch
        on       | -            | 1                  | -             | on switch
        on       | -            | 1                  | false         | on switch
        on       | 1            | -                  | -             | off do-not-track
        on       | 1            | -                  | false         | off do-not-track
        on       | 1            | 0                  | -             | off do-not-track
        on       | 1            | 0                  | false         | off do-not-track
        on       | 1            | 1                  | -             | off do-not-track
        on       | 1            | 1                  | false         | off do-not-track
        off      | -            | -                  | -             | off recorded
        off      | -            | -                  | false         | off project
        off      | -            | 0                  | -             | off switch
        off      | -            | 0                  | false         | off switch
        off      | -            | 1                  | -             | on switch
        off      | -            | 1                  | false         | on switch
        off      | 1            | -                  | -             | off do-not-track
        off      | 1            | -                  | false         | off do-not-track
        off      | 1            | 0                  | -             | off do-not-track
        off      | 1            | 0                  | false         | off do-not-track
        off      | 1            | 1                  | -             | off do-not-track
        off      | 1            | 1                  | false         | off do-not-track
        """;

    private readonly DashdownSandbox _sandbox = new();

    [Fact]
    public async Task Every_combination_of_the_four_switches_is_decided_as_listed() => Assert.Empty(await ConsentTable.FailuresAsync(
        Table,
        async recorded =>
        {
            var sandbox = new DashdownSandbox();
            await (recorded == "notice" ? sandbox.ShowNoticeAsync() : sandbox.RunAsync("telemetry", recorded));
            return sandbox;
        },
        (sandbox, name, value) =>
        {
            if (name == "dashdown.yaml")
                sandbox.Write(name, value is null ? "title: Sales\n" : $"title: Sales\ntelemetry:\n  enabled: {value}\n");
            else
                sandbox[name] = value;
        }));

    // Each of these left the real tool on.
    [Theory]
    [InlineData("telemetry: false\n")]
    [InlineData("telemetry:\n  enabled: \"false\"\n")]
    [InlineData("telemetry:\n  enabled: 0\n")]
    [InlineData("telemetry: not-a-mapping\n: : :\n")]
    public async Task A_no_in_the_project_counts_however_it_is_written(string text)
    {
        await _sandbox.RunAsync("telemetry", "on");
        _sandbox.Write("dashdown.yaml", text);
        Assert.StartsWith("telemetry: off. ", await StatusAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DASHDOWN_TELEMETRY", "n")]
    [InlineData("DASHDOWN_TELEMETRY", "f")]
    [InlineData("DASHDOWN_TELEMETRY", "disabled")]
    [InlineData("DASHDOWN_TELEMETRY", "never")]
    [InlineData("DASHDOWN_TELEMETRY", "none")]
    [InlineData("DO_NOT_TRACK", "2")]
    [InlineData("DO_NOT_TRACK", "y")]
    [InlineData("DO_NOT_TRACK", "t")]
    public async Task A_variable_that_means_no_or_cannot_be_read_is_a_no(string variable, string value)
    {
        await _sandbox.RunAsync("telemetry", "on");
        _sandbox[variable] = value;
        Assert.StartsWith($"telemetry: off. {variable}={value} (environment)", await StatusAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_names_the_line_of_the_project_file_that_switched_it_off()
    {
        _sandbox.Write("dashdown.yaml", "title: Sales\ntelemetry:\n  enabled: false\n");
        Assert.StartsWith("telemetry: off. telemetry.enabled: false (dashdown.yaml:3).", await StatusAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_prints_the_exact_payload()
    {
        using var receiver = new Receiver(path: "/i/v0/e/");
        _sandbox.SendAtOnceTo(receiver);
        await _sandbox.RunAsync("telemetry", "on");
        JsonElement samples = JsonElement.Parse((await _sandbox.RunAsync("telemetry", "status", "--json")).Output).GetProperty("samples");
        await _sandbox.RunAsync("build", ".");
        JsonElement sent = (await receiver.NextAsync()).Json;
        JsonElement shown = samples.EnumerateArray().Single(sample => sample.GetProperty("event").GetString() == "cli_build").GetProperty("body");
        string expected = sent.GetRawText().Replace("phc_test", "(key)", StringComparison.Ordinal)
            .Replace(sent.GetProperty("uuid").GetString()!, "00000000-0000-4000-8000-000000000000", StringComparison.Ordinal);
        Assert.Equal(expected, shown.ValueKind == JsonValueKind.String ? shown.GetString() : shown.GetRawText());
    }

    [Fact]
    public async Task Status_creates_nothing_whatever_it_says()
    {
        _sandbox["DO_NOT_TRACK"] = "1";
        await StatusAsync();
        _sandbox["DO_NOT_TRACK"] = null;
        await StatusAsync();
        Assert.Empty(_sandbox.HomeEntries);
    }

    public void Dispose() => _sandbox.Dispose();

    private async Task<string> StatusAsync() => (await _sandbox.RunAsync("telemetry", "status")).Output;
}
