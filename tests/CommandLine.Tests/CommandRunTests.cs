using System.CommandLine;
using System.Text.Json;
using Plainsight;

namespace CommandLine.Tests;

public sealed class CommandRunTests
{
    [Fact]
    public void An_event_holds_the_path_the_alias_the_declared_options_and_the_duration()
    {
        var shop = new Shop();
        shop.Action = () =>
        {
            shop.Clock.Advance(TimeSpan.FromMilliseconds(300));
            return 0;
        };

        Assert.Equal(0, shop.Run("order new alice --verbose"));

        Assert.Equal([CommandEnded.Body("order_create", "new", "\"--verbose\"", milliseconds: 200)], shop.Recorded);
    }

    [Fact]
    public void No_token_of_the_command_line_is_recorded()
    {
        var shop = new Shop();

        shop.Run("build hunter2 --threads 3 --name hunter2 -f -- --verbose hunter2");
        shop.Run("build --name=hunter2 --hunter2=x");
        shop.Run("hunter2");
        shop.Run("order hunter2 --name");

        Assert.All(shop.Recorded, static body => Assert.DoesNotContain("hunter2", body, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(
            [
                CommandEnded.Body("build", "build", "\"--threads\",\"<value>\",\"--force\""),
                CommandEnded.Body("build", "build"),
                CommandEnded.Body("other", "other", outcome: "invalid"),
                CommandEnded.Body("other", "other", outcome: "invalid"),
            ],
            shop.Recorded);
    }

    [Theory]
    [InlineData("build hunter2")]
    [InlineData("build --name hunter2")]
    [InlineData("build --name=hunter2")]
    [InlineData("build --name:hunter2")]
    [InlineData("build --threads hunter2")]
    [InlineData("build -f=hunter2")]
    [InlineData("build --hunter2")]
    [InlineData("build --hunter2=hunter2 -xhunter2 /hunter2")]
    [InlineData("build -- --hunter2")]
    [InlineData("build @hunter2.rsp")]
    [InlineData("[hunter2] build")]
    [InlineData("[env:hunter2=hunter2] build")]
    [InlineData("hunter2 build")]
    [InlineData("order hunter2")]
    [InlineData("order create hunter2 hunter2")]
    [InlineData("order new --hunter2 hunter2")]
    [InlineData("BUILD hunter2")]
    [InlineData("--verbose hunter2")]
    public void Whatever_was_typed_only_declared_words_travel(string line)
    {
        var shop = new Shop();

        shop.Run(line);

        string body = Assert.Single(shop.Recorded);
        using var json = JsonDocument.Parse(body);
        string[] declared = ["build", "create", "new", "order", "order_create", "other", "--threads", "<value>", "--force", "--verbose", "-q", "success", "failure", "invalid"];
        Assert.All(Texts(json.RootElement), text => Assert.Contains(text, declared));
        Assert.DoesNotContain("hunter2", body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_default_is_no_option_that_was_given()
    {
        var shop = new Shop();

        shop.Run("build");

        Assert.Equal([CommandEnded.Body("build", "build")], shop.Recorded);
    }

    [Fact]
    public void An_option_may_be_declared_by_its_alias()
    {
        var shop = new Shop();

        shop.Run("build --quiet");

        Assert.Equal([CommandEnded.Body("build", "build", "\"-q\"")], shop.Recorded);
    }

    [Theory]
    [InlineData(0, "success")]
    [InlineData(3, "failure")]
    [InlineData(130, "interrupted")]
    [InlineData(143, "interrupted")]
    public void The_exit_code_is_the_outcome_and_stays_what_it_is(int exitCode, string outcome)
    {
        var shop = new Shop { Action = () => exitCode };

        Assert.Equal(exitCode, shop.Run("build"));

        Assert.Equal([CommandEnded.Body("build", "build", outcome: outcome)], shop.Recorded);
    }

    [Fact]
    public void A_command_line_that_is_not_understood_is_invalid_and_says_so_as_before()
    {
        var shop = new Shop();
        var silent = new Shop(TelemetryClient.Off);

        int exitCode = shop.Run("order create");

        Assert.Equal(silent.Run("order create"), exitCode);
        Assert.Equal(silent.Error.ToString(), shop.Error.ToString());
        Assert.NotEmpty(shop.Error.ToString());
        Assert.Equal([CommandEnded.Body("order_create", "create", outcome: "invalid")], shop.Recorded);
    }

    [Fact]
    public void An_exception_is_a_failure_of_its_kind_and_reaches_the_host_unchanged()
    {
        var thrown = new FileNotFoundException("/home/alice/orders.csv");
        var shop = new Shop { Action = () => throw thrown };

        Assert.Same(thrown, Assert.Throws<FileNotFoundException>(() => shop.Run("build", handlesExceptions: false)));

        Assert.Equal([CommandEnded.Body("build", "build", outcome: "failure", error: "\"FileNotFoundException\"")], shop.Recorded);
    }

    [Fact]
    public void An_exception_that_the_framework_handles_is_handled_as_before()
    {
        var shop = new Shop { Action = static () => throw new FileNotFoundException("orders.csv") };

        Assert.Equal(1, shop.Run("build"));

        Assert.Contains("orders.csv", shop.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal([CommandEnded.Body("build", "build", outcome: "failure")], shop.Recorded);
    }

    [Fact]
    public async Task A_command_that_is_cancelled_was_interrupted()
    {
        var shop = new Shop { Action = static () => throw new OperationCanceledException() };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.RunAsync("build", CancellationToken.None));

        Assert.Contains("\"interrupted\"", Assert.Single(shop.Recorded), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    [InlineData("--version")]
    [InlineData("[suggest:2] bu")]
    [InlineData("telemetry off")]
    public void Help_version_completions_and_the_telemetry_commands_are_no_runs(string line)
    {
        var shop = new Shop();

        shop.Run(line);

        Assert.Empty(shop.Recorded);
    }

    [Fact]
    public void Off_runs_the_command_and_asks_the_lambda_nothing()
    {
        var shop = new Shop { Action = static () => 7 };

        int exitCode = shop.Parse("build").Invoke(TelemetryClient.Off, CommandEnded (_) => throw new InvalidOperationException(), shop.Configuration());

        Assert.Equal(7, exitCode);
    }

    [Fact]
    public void A_lambda_that_throws_costs_the_event_and_not_the_command()
    {
        var shop = new Shop { Action = static () => 7 };
        TelemetryClient client = ShopTelemetry.Start(options => options.Record(shop.Recorder));

        int exitCode = shop.Parse("build").Invoke(client, CommandEnded (_) => throw new InvalidOperationException(), shop.Configuration());

        Assert.Equal(7, exitCode);
        Assert.Empty(shop.Recorded);
    }

    [Fact]
    public async Task A_lambda_may_leave_commands_out()
    {
        var shop = new Shop();
        TelemetryClient client = ShopTelemetry.Start(options => options.Record(shop.Recorder));

        foreach (string line in new[] { "order create alice", "build" })
        {
            await shop.Parse(line).InvokeAsync<CommandEnded>(client, static facts => facts.Name<ShopCommand>().Member == ShopCommand.Build ? CommandEnded.Of(facts) : null, shop.Configuration());
        }

        Assert.Contains("\"command\":\"build\"", Assert.Single(shop.Recorded), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static member => Texts(member.Value)),
        _ => [],
    };
}
