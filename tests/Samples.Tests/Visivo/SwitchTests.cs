using Samples.Tests.Harness;

namespace Samples.Tests.Visivo;

/// <summary>The page: a variable, the project, one's own configuration. Any of them switches it off.</summary>
public sealed class SwitchTests : IDisposable
{
    private const string Table = """
        config.yml | VISIVO_TELEMETRY_DISABLED | project.visivo.yml | decides
        -          | -                         | -                  | on ci
        -          | -                         | false              | off project
        -          | -                         | true               | on ci
        -          | true                      | -                  | off kill-switch
        -          | true                      | false              | off kill-switch
        -          | true                      | true               | off kill-switch
        -          | false                     | -                  | on ci
        -          | false                     | false              | off project
        -          | false                     | true               | on ci
        false      | -                         | -                  | off user
        false      | -                         | false              | off project
        false      | -                         | true               | off user
        false      | true                      | -                  | off kill-switch
        false      | true                      | false              | off kill-switch
        false      | true                      | true               | off kill-switch
        false      | false                     | -                  | off user
        false      | false                     | false              | off project
        false      | false                     | true               | off user
        true       | -                         | -                  | on ci
        true       | -                         | false              | off project
        true       | -                         | true               | on ci
        true       | true                      | -                  | off kill-switch
        true       | true                      | false              | off kill-switch
        true       | true                      | true               | off kill-switch
        true       | false                     | -                  | on ci
        true       | false                     | false              | off project
        true       | false                     | true               | on ci
        """;

    private readonly VisivoSandbox _sandbox = new();

    [Fact]
    public async Task Every_combination_of_the_three_levels_is_decided_as_listed() => Assert.Empty(await ConsentTable.FailuresAsync(
        Table,
        answer =>
        {
            var sandbox = new VisivoSandbox();
            sandbox.BecomeBuildServer();
            sandbox.WriteUserFile(answer == "-" ? null : $"theme: dark\ntelemetry_enabled: {answer}\n");
            return Task.FromResult(sandbox);
        },
        (sandbox, name, value) =>
        {
            if (name == "project.visivo.yml")
                sandbox.WriteProject("shop", value);
            else
                sandbox[name] = value;
        }));

    [Theory]
    [InlineData("no")]
    [InlineData("off")]
    [InlineData("0")]
    [InlineData("\"false\"")]
    public async Task A_no_of_the_project_counts_however_it_is_written_and_status_names_its_line(string answer)
    {
        _sandbox.BecomeBuildServer();
        _sandbox.WriteProject("shop", answer);
        string status = (await _sandbox.RunAsync("telemetry", "status")).Output;
        Assert.StartsWith("telemetry: off. ", status, StringComparison.Ordinal);
        Assert.Contains("(project.visivo.yml:3)", status, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no")]
    [InlineData("off")]
    [InlineData("0")]
    [InlineData("\"false\"")]
    public async Task A_no_of_the_person_counts_however_it_is_written(string answer)
    {
        _sandbox.BecomeBuildServer();
        _sandbox.WriteUserFile($"telemetry_enabled: {answer} # quiet\n");
        Assert.StartsWith("telemetry: off. ", (await _sandbox.RunAsync("telemetry", "status")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_of_the_project_stops_the_commands_too()
    {
        using var receiver = new Receiver(path: "/batch/");
        _sandbox.SendTo(receiver);
        _sandbox.BecomeBuildServer();
        _sandbox.WriteProject("shop", "false");
        RunResult run = await _sandbox.RunAsync("compile");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(0, receiver.Connections);
        Assert.Empty(_sandbox.HomeEntries);
    }

    [Fact]
    public async Task Off_writes_the_answer_into_the_persons_own_file_and_keeps_its_other_lines()
    {
        _sandbox.WriteUserFile("theme: dark\ntelemetry_enabled: true # for now\neditor: vi\n");
        Assert.Equal(0, (await _sandbox.RunAsync("telemetry", "off")).ExitCode);
        Assert.Equal("theme: dark\ntelemetry_enabled: false # for now\neditor: vi\n", File.ReadAllText(Path.Join(_sandbox.Home, ".visivo", "config.yml")));
    }

    [Fact]
    public async Task Off_makes_the_file_where_there_is_none()
    {
        Assert.Equal(0, (await _sandbox.RunAsync("telemetry", "off")).ExitCode);
        Assert.Equal("telemetry_enabled: false\n", File.ReadAllText(Path.Join(_sandbox.Home, ".visivo", "config.yml")));
    }

    public void Dispose() => _sandbox.Dispose();
}
