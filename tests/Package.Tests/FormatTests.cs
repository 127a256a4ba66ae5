using Package.Tests.Harness;

namespace Package.Tests;

/// <summary>The fixes of the packed library, applied from a shell.</summary>
public sealed class FormatTests(PackageFixture package)
{
    private const string Earlier = """
        using Plainsight;

        namespace Shop;

        /// <summary>An order was made.</summary>
        /// <param name="Outcome">Does ordering work?</param>
        [TelemetryEvent("order_made")]
        public readonly partial record struct OrderMade(Outcome Outcome);

        public enum Outcome
        {
            Success,
            Failure,
        }
        """;

    [Fact]
    public void Missing_lines_are_written_as_a_debug_build_writes_them()
    {
        Consumer consumer = Shop.Consumer(package, "format");
        consumer.Write("OrderMade.cs", Earlier);
        consumer.Write("Program.cs", "return;");
        consumer.Build().Succeeded();
        string[] earlier = consumer.Lines("telemetry.schema.json");

        consumer.Write("OrderMade.cs", Shop.Event);
        consumer.Fix("PST0201").Succeeded();
        string[] @fixed = consumer.Lines("telemetry.schema.json");
        Assert.Equal(2, @fixed.Length - earlier.Length);
        Assert.Equal(Shop.Event.ReplaceLineEndings("\n") + "\n", consumer.Read("OrderMade.cs"));

        BuildResult written = consumer.Build().Succeeded();
        Assert.DoesNotContain("telemetry.schema.json: +", written.Output, StringComparison.Ordinal);
        Assert.Equal(@fixed, consumer.Lines("telemetry.schema.json"));
    }
}
