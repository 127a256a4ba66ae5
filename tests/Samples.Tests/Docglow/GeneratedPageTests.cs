using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>The generated page, held against what the program really does.</summary>
public sealed class GeneratedPageTests : IDisposable
{
    private static readonly string[] Page = File.ReadAllText(SampleProgram.Docglow.File("TELEMETRY.md")).ReplaceLineEndings("\n").Split('\n');

    private readonly DocglowSandbox _sandbox = new();
    private readonly Receiver _receiver = new();

    public GeneratedPageTests()
    {
        _sandbox.SendTo(_receiver);
        _sandbox["DOCGLOW_TELEMETRY"] = "1";
        _sandbox["DOCGLOW_TELEMETRY_DEBUG"] = "1";
    }

    [Fact]
    public async Task The_example_has_the_keys_their_order_and_the_types_of_a_message()
    {
        JsonElement example = JsonElement.Parse(string.Join('\n', Page.SkipWhile(line => line != "```json").Skip(1).TakeWhile(line => line != "```")));
        JsonElement sent = (await SentAsync()).Json;
        Assert.Equal(JsonShape.Of(sent), JsonShape.Of(example));
        Assert.Equal(sent.EnumerateObject().Select(member => member.Name), example.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task The_headers_are_those_of_a_request()
    {
        ReceivedRequest sent = await SentAsync();
        string[] names = [.. sent.Head.Split("\r\n").Skip(1).Where(line => line.Length > 0).Select(line => line.Split(':')[0])];
        Assert.Equal(names.Append("x-vercel-protection-bypass").Order(StringComparer.Ordinal), FirstCells("| Header | Value |").Order(StringComparer.Ordinal));
        Assert.StartsWith("POST ", sent.RequestLine, StringComparison.Ordinal);
        Assert.Matches("^Plainsight/[0-9]", sent.Header("User-Agent"));
        Assert.Equal("application/json", sent.Header("Content-Type"));
    }

    [Fact]
    public async Task Each_command_exists()
    {
        string[] commands = FirstCells("| Command | What it does |");
        Assert.Equal(["status", "show", "log", "on", "off", "forget", "reset"], commands.Select(command => command["docglow telemetry ".Length..]));
        foreach (string command in commands.Concat(["docglow telemetry enable", "docglow telemetry disable"]))
        {
            // Off while a variable says on is told as a failure; 2 is "not understood".
            RunResult run = await _sandbox.RunAsync(command.Split(' ')[1..]);
            Assert.InRange(run.ExitCode, 0, 1);
        }
    }

    [Fact]
    public async Task The_switches_stand_in_the_order_in_which_the_program_asks_them()
    {
        RunResult run = await _sandbox.RunAsync("telemetry", "status", "--json");
        IEnumerable<string?> asked = JsonElement.Parse(run.Output).GetProperty("switches").EnumerateArray().Select(row => row.GetProperty("name").GetString());
        Assert.Equal(asked, Page.Where(line => line.Length > 2 && char.IsDigit(line[0]) && line[1] == '.').Select(Named));
    }

    public void Dispose()
    {
        _receiver.Dispose();
        _sandbox.Dispose();
    }

    private async Task<ReceivedRequest> SentAsync()
    {
        await _sandbox.RunAsync("generate", "--static", "--column-lineage");
        return await _receiver.NextAsync();
    }

    // As the status names it.
    private static string Named(string way) =>
        way.Contains("inside itself", StringComparison.Ordinal) ? "Plainsight.Off"
        : way.Contains("telemetry.enabled", StringComparison.Ordinal) ? "project file"
        : way.Contains("telemetry off", StringComparison.Ordinal) ? "recorded answer"
        : way.Contains("Nobody", StringComparison.Ordinal) ? "default"
        : way.Contains("/etc/", StringComparison.Ordinal) && OperatingSystem.IsWindows() ? way.Split('`')[3]
        : way.Split('`')[1].Split('=')[0];

    private static string[] FirstCells(string header) =>
        [.. Page.SkipWhile(line => line != header).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('`')[1])];
}
