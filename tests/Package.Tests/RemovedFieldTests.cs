using Package.Tests.Harness;

namespace Package.Tests;

public sealed class RemovedFieldTests(PackageFixture package)
{
    private const string Line = """{ "name": "express", "type": "bool", "why": "Is express worth its price?" }""";

    [Fact]
    public void Server_build_refuses_it_and_a_debug_build_changes_only_its_lines()
    {
        Consumer consumer = Shop.Consumer(package, "removed");
        consumer.Build().Succeeded();
        string[] schema = consumer.Lines("telemetry.schema.json");
        string[] page = consumer.Lines("TELEMETRY.md");
        int number = Array.FindIndex(schema, line => line.Contains("express", StringComparison.Ordinal)) + 1;

        Shop.RemoveExpress(consumer);
        string analyzed = consumer.Build("-p:ContinuousIntegrationBuild=true").Failed().SingleError("PST0203");
        Assert.Contains($"telemetry.schema.json({number}) has this line", analyzed, StringComparison.Ordinal);
        Assert.Contains(Line, analyzed, StringComparison.Ordinal);
        Assert.Contains("OrderMade.cs(", analyzed, StringComparison.Ordinal);

        string unanalyzed = consumer.Build("-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false").Failed().SingleError("PST0203");
        Assert.Contains($"telemetry.schema.json({number},", unanalyzed, StringComparison.Ordinal);
        Assert.Contains(Line, unanalyzed, StringComparison.Ordinal);
        Assert.Equal(schema, consumer.Lines("telemetry.schema.json"));

        BuildResult written = consumer.Build().Succeeded();
        Assert.Contains("telemetry.schema.json: -1 line", written.Output, StringComparison.Ordinal);
        Assert.Equal(WithoutExpress(schema, number), consumer.Lines("telemetry.schema.json"));
        Assert.Equal(PageWithoutExpress(page), consumer.Lines("TELEMETRY.md"));
    }

    // Its row and its line of the example go, and the event tells one bit less.
    private static IEnumerable<string> PageWithoutExpress(string[] page)
    {
        const string Before = "| `order_made`, version 1 | 6.4 | 6.4 | at most about 90 different messages |";
        const string After = "| `order_made`, version 1 | 5.4 | 5.4 | at most about 50 different messages |";
        Assert.Single(page, Before);
        Assert.Single(page, "    \"express\": true");
        return page
            .Where(line => !line.Contains("express", StringComparison.Ordinal))
            .Select(line => line == Before ? After : line == "    \"outcome\": \"success\"," ? line.TrimEnd(',') : line);
    }

    // The line goes, and with it the comma that separated it from the one before.
    private static IEnumerable<string> WithoutExpress(string[] schema, int number) =>
        schema.Select((line, i) => i == number - 2 ? line.TrimEnd(',') : line).Where((_, i) => i != number - 1);
}
