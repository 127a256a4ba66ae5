using Package.Tests.Harness;

namespace Package.Tests;

public sealed class AllowedConsumerTests(PackageFixture package)
{
    [Fact]
    public void First_build_writes_both_files_and_a_second_one_does_nothing()
    {
        Consumer consumer = Shop.Consumer(package, "allowed");
        BuildResult first = consumer.Build().Succeeded();
        Assert.Contains("telemetry.schema.json: +", first.Output, StringComparison.Ordinal);
        Assert.Contains(
            """{ "event": "order_made", "version": 1, "status": "draft", "why": "An order was made.", "fields": [""",
            consumer.Read("telemetry.schema.json"),
            StringComparison.Ordinal);
        Assert.Contains("| `express` | yes or no | `true` or `false` | Is express worth its price? |\n", consumer.Read("TELEMETRY.md"), StringComparison.Ordinal);

        (string schema, string page) = (consumer.Read("telemetry.schema.json"), consumer.Read("TELEMETRY.md"));
        BuildResult second = consumer.Build().Succeeded();
        Assert.Contains("Skipping target \"CoreCompile\"", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("telemetry.schema.json: ", second.Output, StringComparison.Ordinal);
        Assert.Equal((schema, page), (consumer.Read("telemetry.schema.json"), consumer.Read("TELEMETRY.md")));
        consumer.Build("-t:Publish").Failed().SingleError("PST0208");
    }

    [Fact]
    public void File_that_cannot_be_written_is_a_warning()
    {
        Consumer consumer = Shop.Consumer(package, "unwritable");
        consumer.CreateDirectory("TELEMETRY.md");
        BuildResult result = consumer.Build().Succeeded();
        Assert.Contains("warning PST0205: TELEMETRY.md could not be written", result.Output, StringComparison.Ordinal);
        Assert.True(consumer.Has("telemetry.schema.json"));
    }

    [Fact]
    public void Release_refuses_drafts_until_they_are_shipped()
    {
        Consumer consumer = Shop.Consumer(package, "release");
        string missing = consumer.Build("-c", "Release").Failed().SingleError("PST0205");
        Assert.Contains("ShopTelemetry.cs(", missing, StringComparison.Ordinal);

        consumer.Build().Succeeded();
        string draft = consumer.Build("-c", "Release").Failed().SingleError("PST0208");
        Assert.Contains("'order_made' version 1 is a draft", draft, StringComparison.Ordinal);
        Assert.Contains("telemetry.schema.json(", draft, StringComparison.Ordinal);

        consumer.Build("-p:ShipTelemetrySchema=true").Succeeded();
        Assert.Contains("\"status\": \"shipped\"", consumer.Read("telemetry.schema.json"), StringComparison.Ordinal);
        consumer.Build("-c", "Release").Succeeded();

        Shop.RemoveExpress(consumer);
        string schema = consumer.Read("telemetry.schema.json");
        consumer.Build("-p:RunAnalyzers=false").Failed().SingleError("PST0202");
        Assert.Equal(schema, consumer.Read("telemetry.schema.json"));
    }
}
