using System.Text;
using Samples.Tests.Harness;

namespace Samples.Tests.Dlt;

/// <summary>The page: another tracker, and Segment.</summary>
public sealed class TrackerTests : IDisposable
{
    private readonly DltSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public TrackerTests() => _sandbox.SendNow(_receiver);

    [Fact]
    public async Task Each_event_is_a_request_of_its_own_without_a_key()
    {
        await _sandbox.RunAsync("run", "fresh.csv");
        int requests = 0;
        for (; _receiver.Taken() is { } request; requests++)
        {
            Assert.StartsWith("POST /v1/telemetry/events ", request.RequestLine, StringComparison.Ordinal);
            Assert.Equal("application/json", request.Header("Content-Type"));
            Assert.Null(request.Header("Authorization"));
            Assert.Null(request.Header("Cookie"));
        }

        Assert.Equal(4, requests);
    }

    [Fact]
    public async Task The_write_key_goes_into_the_header_and_nowhere_else()
    {
        _sandbox[DltSandbox.Key] = "writekey123";
        RunResult run = await _sandbox.RunAsync("init", "chess", "duckdb");
        ReceivedRequest request = await _receiver.NextAsync();
        Assert.Equal("Basic d3JpdGVrZXkxMjM6", request.Header("Authorization"));
        Assert.DoesNotContain("writekey123", Encoding.UTF8.GetString(request.Body) + run.Output + run.Error, StringComparison.Ordinal);
        Assert.All(_sandbox.HomeEntries.Select(entry => Path.Join(_sandbox.Home, entry)).Where(File.Exists), file => Assert.DoesNotContain("writekey123", File.ReadAllText(file), StringComparison.Ordinal));
    }

    // Whom a run wants to reach is told to the proxy, which then refuses to speak TLS.
    [Fact]
    public async Task A_tracker_without_a_scheme_is_reached_by_https()
    {
        _sandbox["HTTPS_PROXY"] = _receiver.Url;
        _sandbox[DltSandbox.Endpoint] = "telemetry-tracker.services4745.workers.dev";
        await _sandbox.RunAsync("init", "chess", "duckdb");
        Assert.Equal("CONNECT telemetry-tracker.services4745.workers.dev:443 HTTP/1.1", (await _receiver.NextAsync()).RequestLine);
    }

    [Fact]
    public async Task The_global_file_names_the_tracker_of_all_projects()
    {
        _sandbox["HTTPS_PROXY"] = _receiver.Url;
        _sandbox[DltSandbox.Endpoint] = null;
        _sandbox.WriteGlobal("[runtime]\ndlthub_telemetry_endpoint=\"telemetry-tracker.services4745.workers.dev\"\n");
        await _sandbox.RunAsync("init", "chess", "duckdb");
        Assert.Equal("CONNECT telemetry-tracker.services4745.workers.dev:443 HTTP/1.1", (await _receiver.NextAsync()).RequestLine);
    }

    [Fact]
    public async Task The_global_file_gives_the_write_key()
    {
        _sandbox.WriteGlobal($"[runtime]\ndlthub_telemetry_endpoint=\"{_receiver.Url}\"\ndlthub_telemetry_segment_write_key=\"writekey123\"\n");
        _sandbox[DltSandbox.Endpoint] = null;
        await _sandbox.RunAsync("init", "chess", "duckdb");
        Assert.Equal("Basic d3JpdGVrZXkxMjM6", (await _receiver.NextAsync()).Header("Authorization"));
        Assert.DoesNotContain("writekey123", (await _sandbox.RunAsync("telemetry")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_names_no_tracker_and_gives_no_key()
    {
        _sandbox.Write(DltSandbox.ProjectFile, "[runtime]\ndlthub_telemetry_endpoint=\"https://tracker.example.com/\"\ndlthub_telemetry_segment_write_key=\"writekey123\"\n");
        await _sandbox.RunAsync("init", "chess", "duckdb");
        Assert.Null((await _receiver.NextAsync()).Header("Authorization"));
    }

    [Fact]
    public async Task Segment_is_reached_with_a_write_key_and_not_without()
    {
        _sandbox["HTTPS_PROXY"] = _receiver.Url;
        _sandbox[DltSandbox.Endpoint] = "https://api.segment.io/v1/track";
        RunResult status = await _sandbox.RunAsync("telemetry");
        Assert.StartsWith("telemetry: off. this build has no key", status.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, _receiver.Connections);

        _sandbox[DltSandbox.Key] = "writekey123";
        await _sandbox.RunAsync("init", "chess", "duckdb");
        ReceivedRequest request = await _receiver.NextAsync();
        Assert.Equal("CONNECT api.segment.io:443 HTTP/1.1", request.RequestLine);
        Assert.DoesNotContain("d3JpdGVrZXkxMjM6", request.Head, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }
}
