using Samples.Tests.Harness;

namespace Samples.Tests.Docglow;

/// <summary>Every combination of the page's switches. A recorded no is stronger than a project's yes, because the page says that it switches off completely.</summary>
public sealed class TruthTableTests
{
    private const string Table = """
        recorded | DOCGLOW_NO_TELEMETRY | DOCGLOW_TELEMETRY | docglow.yml | decides
        -        | -                    | -                 | -           | off default
        -        | -                    | -                 | true        | on project
        -        | -                    | -                 | false       | off project
        -        | -                    | 0                 | -           | off switch
        -        | -                    | 0                 | true        | off switch
        -        | -                    | 0                 | false       | off switch
        -        | -                    | 1                 | -           | on switch
        -        | -                    | 1                 | true        | on switch
        -        | -                    | 1                 | false       | on switch
        -        | 1                    | -                 | -           | off kill-switch
        -        | 1                    | -                 | true        | off kill-switch
        -        | 1                    | -                 | false       | off kill-switch
        -        | 1                    | 0                 | -           | off kill-switch
        -        | 1                    | 0                 | true        | off kill-switch
        -        | 1                    | 0                 | false       | off kill-switch
        -        | 1                    | 1                 | -           | off kill-switch
        -        | 1                    | 1                 | true        | off kill-switch
        -        | 1                    | 1                 | false       | off kill-switch
        enable   | -                    | -                 | -           | on recorded
        enable   | -                    | -                 | true        | on project
        enable   | -                    | -                 | false       | off project
        enable   | -                    | 0                 | -           | off switch
        enable   | -                    | 0                 | true        | off switch
        enable   | -                    | 0                 | false       | off switch
        enable   | -                    | 1                 | -           | on switch
        enable   | -                    | 1                 | true        | on switch
        enable   | -                    | 1                 | false       | on switch
        enable   | 1                    | -                 | -           | off kill-switch
        enable   | 1                    | -                 | true        | off kill-switch
        enable   | 1                    | -                 | false       | off kill-switch
        enable   | 1                    | 0                 | -           | off kill-switch
        enable   | 1                    | 0                 | true        | off kill-switch
        enable   | 1                    | 0                 | false       | off kill-switch
        enable   | 1                    | 1                 | -           | off kill-switch
        enable   | 1                    | 1                 | true        | off kill-switch
        enable   | 1                    | 1                 | false       | off kill-switch
        disable  | -                    | -                 | -           | off recorded
        disable  | -                    | -                 | true        | off recorded
        disable  | -                    | -                 | false       | off project
        disable  | -                    | 0                 | -           | off switch
        disable  | -                    | 0                 | true        | off switch
        disable  | -                    | 0                 | false       | off switch
        disable  | -                    | 1                 | -           | on switch
        disable  | -                    | 1                 | true        | on switch
        disable  | -                    | 1                 | false       | on switch
        disable  | 1                    | -                 | -           | off kill-switch
        disable  | 1                    | -                 | true        | off kill-switch
        disable  | 1                    | -                 | false       | off kill-switch
        disable  | 1                    | 0                 | -           | off kill-switch
        disable  | 1                    | 0                 | true        | off kill-switch
        disable  | 1                    | 0                 | false       | off kill-switch
        disable  | 1                    | 1                 | -           | off kill-switch
        disable  | 1                    | 1                 | true        | off kill-switch
        disable  | 1                    | 1                 | false       | off kill-switch
        """;

    [Fact]
    public async Task Every_combination_is_decided_as_listed() => Assert.Empty(await ConsentTable.FailuresAsync(
        Table,
        async recorded =>
        {
            var sandbox = new DocglowSandbox();
            if (recorded != "-")
                await sandbox.RunAsync("telemetry", recorded);
            return sandbox;
        },
        (sandbox, name, value) =>
        {
            if (name == "docglow.yml")
                sandbox.WriteProjectFile(value is null ? "title: Shop\n" : $"telemetry:\n  enabled: {value}\n");
            else
                sandbox[name] = value;
        }));
}
