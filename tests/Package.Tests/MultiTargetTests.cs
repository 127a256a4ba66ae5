using Package.Tests.Harness;

namespace Package.Tests;

public sealed class MultiTargetTests(PackageFixture package)
{
    [Fact]
    public void Only_the_outer_build_writes_and_it_comes_to_rest()
    {
        Consumer consumer = Shop.Consumer(package, "frameworks", "net8.0;net10.0");
        BuildResult first = consumer.Build("-m").Succeeded();
        Assert.Single(first.Output.Split('\n'), line => line.Contains("telemetry.schema.json: +", StringComparison.Ordinal));
        string schema = consumer.Read("telemetry.schema.json");

        BuildResult second = consumer.Build("-m").Succeeded();
        Assert.Equal(2, second.Output.Split("Skipping target \"CoreCompile\"").Length - 1);
        Assert.Equal(schema, consumer.Read("telemetry.schema.json"));
        consumer.Build("-p:ContinuousIntegrationBuild=true").Succeeded();
    }

    [Fact]
    public void Frameworks_that_disagree_are_refused_and_nothing_is_written()
    {
        Consumer consumer = Shop.Consumer(package, "frameworks-disagree", "net8.0;net10.0");
        consumer.Write("OrderMade.cs", Shop.Event + """

            #if NET10_0_OR_GREATER
            /// <summary>A parcel was sent.</summary>
            [TelemetryEvent("parcel_sent")]
            public readonly partial record struct ParcelSent();
            #endif
            """);
        string error = consumer.Build().Failed().SingleError("PST0207");
        Assert.Contains("parcel_sent", error, StringComparison.Ordinal);
        Assert.False(consumer.Has("telemetry.schema.json"));
    }
}
