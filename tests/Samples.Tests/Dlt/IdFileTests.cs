using Samples.Tests.Harness;

namespace Samples.Tests.Dlt;

/// <summary>The page: the cookie is stored in <c>~/.dlt/.anonymous_id</c>. It belongs to dlt's own tracker, which is asked for through a proxy that refuses.</summary>
public sealed class IdFileTests : IDisposable
{
    private readonly DltSandbox _sandbox = new();
    private readonly Receiver _proxy = new();

    public IdFileTests()
    {
        _sandbox["HTTPS_PROXY"] = _proxy.Url;
        _sandbox[DltSandbox.Switch] = "true";
    }

    private string IdFile => Path.Join(_sandbox.Home, ".dlt", ".anonymous_id");

    [Fact]
    public async Task The_id_stands_in_the_file_of_the_page_and_goes_with_off()
    {
        await _sandbox.RunAsync("init", "chess", "duckdb");
        string id = File.ReadAllText(IdFile);
        Assert.Matches("^[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}\\s*$", id);
        string status = (await _sandbox.RunAsync("telemetry", "status")).Output;
        Assert.Contains($"\"anonymousId\":\"{id.Trim()}\"", status, StringComparison.Ordinal);
        Assert.Contains($"Install id  {id.Trim()} (in {IdFile})\n", status, StringComparison.Ordinal);

        _sandbox[DltSandbox.Switch] = null;
        await _sandbox.RunAsync("--disable-telemetry");
        Assert.False(File.Exists(IdFile));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ada@example.com\n")]
    public async Task What_is_no_random_id_in_that_file_is_never_sent(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(IdFile)!);
        File.WriteAllText(IdFile, text);
        RunResult run = await _sandbox.RunAsync("init", "chess", "duckdb");
        RunResult status = await _sandbox.RunAsync("telemetry");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("telemetry: off.", status.Output, StringComparison.Ordinal);
        Assert.Empty(_sandbox.SpoolFiles);
        Assert.Equal(text, File.ReadAllText(IdFile));
    }

    public void Dispose()
    {
        _proxy.Dispose();
        _sandbox.Dispose();
    }
}
