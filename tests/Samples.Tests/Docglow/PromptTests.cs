using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>The page: the first generate on a terminal asks; Enter is no.</summary>
public sealed class PromptTests : IDisposable
{
    private const string Question = "[y/N]";

    private readonly DocglowSandbox _sandbox = new();

    public PromptTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "needs the program 'script' as a terminal");
        _sandbox["DOCGLOW_TELEMETRY_ENDPOINT"] = "http://127.0.0.1:9/v1";
        _sandbox["TERM"] = "dumb";
    }

    [Fact]
    public async Task Generate_asks_on_a_terminal_and_keeps_a_yes()
    {
        RunResult run = await _sandbox.RunInTerminalAsync("y\n", "generate");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Question, run.Output, StringComparison.Ordinal);
        Assert.Contains("Wrote 143 pages", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("telemetry: on.", (await _sandbox.RunAsync("telemetry", "status")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_question_fits_on_one_screen()
    {
        RunResult run = await _sandbox.RunInTerminalAsync("\n", "generate");
        string[] lines = [.. run.Output.Split('\n').Select(line => line.TrimEnd('\r'))];
        int question = Array.FindIndex(lines, line => line.Contains(Question, StringComparison.Ordinal));
        int rows = lines[..(question + 1)].SkipWhile(line => line.Length == 0).Sum(line => Math.Max(1, (line.Length + 79) / 80));
        Assert.InRange(rows, 1, 24);
    }

    [Fact]
    public async Task Enter_is_no_and_nobody_is_asked_again()
    {
        RunResult first = await _sandbox.RunInTerminalAsync("\n", "generate");
        RunResult second = await _sandbox.RunInTerminalAsync("\n", "generate");
        Assert.Contains(Question, first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Question, second.Output, StringComparison.Ordinal);
        Assert.StartsWith("telemetry: off. Your answer of", (await _sandbox.RunAsync("telemetry", "status")).Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("CI", "true")]
    [InlineData("CLAUDECODE", "1")]
    [InlineData("DOCGLOW_NO_TELEMETRY", "1")]
    [InlineData("DOCGLOW_TELEMETRY", "0")]
    public async Task Nobody_is_asked_where_the_answer_is_known_or_nobody_is_there(string variable, string value)
    {
        _sandbox[variable] = value;
        RunResult run = await _sandbox.RunInTerminalAsync("\n", "generate");
        Assert.DoesNotContain(Question, run.Output, StringComparison.Ordinal);
        Assert.Empty(_sandbox.TelemetryFiles);
    }

    [Fact]
    public async Task Other_commands_do_not_ask()
    {
        RunResult run = await _sandbox.RunInTerminalAsync("\n", "health");
        Assert.DoesNotContain(Question, run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _sandbox.Dispose();
}
