using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Dlt;

/// <summary>The hashes of the page: SHAKE-128 of a name, the same everywhere; and what never gets into one.</summary>
public sealed class HashTests : IDisposable
{
    private readonly DltSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public HashTests() => _sandbox.SendNow(_receiver);

    [Theory]
    [InlineData("fresh_dataset", "OpVShb3cX7qQAmOZSbV8", "fresh", "Hqk0a3Ov5AD55KjSg2rC", "str_schema", "49ShjWp8x9h+rmyqjP6G")]
    [InlineData("chess_pipeline", "e/2IAxdylTbRo4fF1j56", "data_data", "TYzvhhM9c8WNWWBEUX0v", "my_schema", "6uPCZqIyxkA5NNzbcH6M")]
    [InlineData("dlt", "ujHucjkqg3eFKkbJu70P", "é", "v1/cp6QdaQ6rES1YOTPa", "dlt", "ujHucjkqg3eFKkbJu70P")]
    public async Task A_name_has_the_same_hash_everywhere(string pipeline, string pipelineHash, string dataset, string datasetHash, string schema, string schemaHash)
    {
        JsonElement load = await LoadAsync("--pipeline", pipeline, "--dataset", dataset, "--schema", schema);
        Assert.Equal(
            (pipelineHash, datasetHash, schemaHash),
            (load.GetProperty("pipeline_name_hash").GetString(), load.GetProperty("dataset_name_hash").GetString(), load.GetProperty("default_schema_name_hash").GetString()));
    }

    // The real tool makes one fingerprint of an access token. Here whatever stands beside scheme and host is no part of it.
    [Theory]
    [InlineData("s3://acme")]
    [InlineData("s3://acme/private?token=t0ken")]
    [InlineData("s3://user:t0ken@acme/private")]
    public async Task A_secret_in_the_address_of_a_bucket_is_no_part_of_its_fingerprint(string bucket)
    {
        JsonElement load = await LoadAsync("--destination", "filesystem", "--bucket-url", bucket);
        Assert.Equal("/jFRHjlInLLsogBu6Y+F", load.GetProperty("destination_fingerprint").GetString());
    }

    [Fact]
    public async Task An_address_that_is_none_breaks_no_run_that_would_not_fail_without_telemetry()
    {
        string[] run = ["run", "fresh.csv", "--destination", "filesystem", "--bucket-url", "http://[acme"];
        RunResult on = await _sandbox.RunAsync(run);
        _sandbox[DltSandbox.Switch] = "false";
        RunResult off = await _sandbox.RunAsync(run);
        Assert.Equal((1, off.Output), (on.ExitCode, on.Output));
        Assert.StartsWith("dlt: no driver for filesystem", off.Error, StringComparison.Ordinal);
        Assert.Equal(1, off.ExitCode);
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    private async Task<JsonElement> LoadAsync(params string[] options) =>
        (await _sandbox.SentByAsync(_receiver, ["run", "fresh.csv", .. options]))["pipeline_load"].GetProperty("properties");
}
