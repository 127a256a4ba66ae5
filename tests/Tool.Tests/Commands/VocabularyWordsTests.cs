using Tool.Tests.Harness;

namespace Tool.Tests.Commands;

/// <summary>The schema has only the hash of a vocabulary; its words stand in a file beside it.</summary>
public sealed class VocabularyWordsTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public VocabularyWordsTests()
    {
        _folder.Write("telemetry.schema.json", Repository.Read("samples/Docglow/telemetry.schema.json"));
        _folder.Write("sent.ndjson", """{"schema_version":1,"adapter_type":"acme_private"}""");
    }

    [Fact]
    public void With_the_file_only_its_words_pass()
    {
        _folder.Write("adapters.txt", Repository.Read("samples/Docglow/adapters.txt"));
        ToolRun run = _folder.Run("validate", "sent.ndjson");
        Assert.StartsWith("sent.ndjson(1,36): command_run 1: adapter_type: \"acme_private\" is none of \"other\", \"athena\"", run.Output, StringComparison.Ordinal);
        Assert.Contains(" and 14 more\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("1 payload, 1 fault\n", run.Error);
    }

    [Theory]
    [InlineData(null, "is not beside it")]
    [InlineData("snowflake\nacme_private\n", "holds other words than when the schema was written")]
    public void Without_the_reviewed_file_any_word_passes_and_this_is_said_once(string? file, string said)
    {
        if (file is not null)
        {
            _folder.Write("adapters.txt", file);
        }

        ToolRun run = _folder.Run("validate", "sent.ndjson", "sent.ndjson");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal($"telemetry.schema.json: note: 'adapters.txt', the vocabulary in line 18 of the schema, {said}: any word of its form passes.\n2 payloads, 0 faults\n", run.Error);
    }

    [Theory]
    [InlineData("\"/home/ada\"")]
    [InlineData("\"two words\"")]
    [InlineData("\"snowflake\\n\"")]
    [InlineData("\"\"")]
    public void Without_the_file_other_text_still_does_not_pass(string value)
    {
        _folder.Write("sent.ndjson", "{\"schema_version\":1,\"adapter_type\":" + value + "}");
        Assert.Contains(" is not a word of 1 to 64 of the characters A-Z a-z 0-9 _ . $ -\n", _folder.Run("validate", "sent.ndjson").Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
