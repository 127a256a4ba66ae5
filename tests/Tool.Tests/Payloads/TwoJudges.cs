using NJsonSchema;
using Plainsight.Tool;
using Tool.Tests.Harness;

namespace Tool.Tests.Payloads;

/// <summary>Asks both: this tool, and a JSON Schema library that is not ours, with the JSON Schema that the tool prints.</summary>
internal sealed class TwoJudges : IDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly JsonSchema _schema;

    public TwoJudges(string schema, string vocabulary = Everything.Adapters)
    {
        _folder.Write("telemetry.schema.json", schema);
        _folder.Write("adapters.txt", vocabulary);
        ToolRun printed = _folder.Run("json-schema");
        Assert.Equal(("", 0), (printed.Error, printed.ExitCode));
        _schema = JsonSchema.FromJsonAsync(printed.Output).GetAwaiter().GetResult();
    }

    /// <summary>What the tool says of a payload; empty when it is fine.</summary>
    public string Ours(string payload)
    {
        ToolRun run = ToolRun.WithInput(_folder.Root, payload, "validate", "-");
        Assert.Equal(run.Output.Length == 0 ? ExitCodes.Fine : ExitCodes.Findings, run.ExitCode);
        return run.Output;
    }

    /// <summary>What the library says; empty when it is fine.</summary>
    public string Theirs(string payload) => string.Join("\n", _schema.Validate(payload));

    public void BothAccept(string payload) => Assert.Equal(("", ""), (Ours(payload), Theirs(payload)));

    public void BothRefuse(string payload)
    {
        Assert.NotEqual("", Ours(payload));
        Assert.NotEqual("", Theirs(payload));
    }

    public void Dispose() => _folder.Dispose();
}
