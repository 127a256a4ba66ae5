using System.Text;
using Samples.Tests.Harness;
using Tool.Tests.Harness;

namespace Tool.Tests.Payloads;

/// <summary>What the sample really sends, received from its own process.</summary>
public sealed class DocglowTests : IDisposable
{
    private readonly DocglowSandbox _sandbox = new();
    private readonly Receiver _receiver = new();
    private readonly TwoJudges _judges = new(Repository.Read("samples/Docglow/telemetry.schema.json"), Repository.Read("samples/Docglow/adapters.txt"));

    public DocglowTests()
    {
        _sandbox.SendTo(_receiver);
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
    }

    [Theory]
    [InlineData("generate", "--static", "--column-lineage")]
    [InlineData("generate")]
    [InlineData("health", "--format", "json")]
    [InlineData("health", "--fail-under", "100")]
    public async Task Both_accept_what_a_run_sent(params string[] args) => _judges.BothAccept(await SentAsync(args));

    [Fact]
    public async Task Both_accept_what_a_run_without_a_project_sent()
    {
        File.Delete(_sandbox.ManifestFile);
        _judges.BothAccept(await SentAsync("generate"));
    }

    [Fact]
    public async Task Both_refuse_it_with_one_thing_changed()
    {
        string sent = await SentAsync("generate", "--static");
        _judges.BothAccept(sent);
        _judges.BothRefuse(Edit.Set(sent, "project_name", "\"acme\""));
        _judges.BothRefuse(Edit.Set(sent, "project_shape.exposures", "1"));
        _judges.BothRefuse(Edit.Rename(sent, "duration_ms", "duration"));
        _judges.BothRefuse(Edit.Rename(sent, "project_shape.models", "model_count"));
        _judges.BothRefuse(Edit.Set(sent, "duration_ms", "922337203685478"));
        _judges.BothRefuse(Edit.Set(sent, "docglow_version", "\"0.7.65536\""));
        _judges.BothRefuse(Edit.Set(sent, "duration_ms", "\"4218\""));
        _judges.BothRefuse(Edit.Set(sent, "project_shape", "[142, 31, 4, 213, 8]"));
        _judges.BothRefuse(Edit.Set(sent, "command", "\"deploy\""));
        _judges.BothRefuse(Edit.Set(sent, "features_used", "[\"static\", \"secret_mode\"]"));
        _judges.BothRefuse(Edit.Set(sent, "adapter_type", "\"acme_private_adapter\""));
        _judges.BothRefuse(Edit.Set(sent, "schema_version", "2"));
        _judges.BothRefuse(Edit.Set(sent, "instance_id", "\"ada@example.com\""));
    }

    public void Dispose()
    {
        _judges.Dispose();
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    private async Task<string> SentAsync(params string[] args)
    {
        await _sandbox.RunAsync(args);
        return Encoding.UTF8.GetString((await _receiver.NextAsync()).Body);
    }
}
