using Package.Tests.Harness;

namespace Package.Tests;

/// <summary>The page that users read, in the builds of its developers.</summary>
public sealed class StalePageTests(PackageFixture package)
{
    [Fact]
    public void Server_build_refuses_it_a_debug_build_repairs_it_and_neither_touches_broken_marks()
    {
        Consumer consumer = Shop.Consumer(package, "stale");
        consumer.Build().Succeeded();
        string page = consumer.Read("TELEMETRY.md");
        consumer.Build("-p:ContinuousIntegrationBuild=true").Succeeded();

        consumer.Write("TELEMETRY.md", "Our own words.\n\n" + page.Replace("Does ordering work?", "Is it fun?", StringComparison.Ordinal));
        string stale = consumer.Read("TELEMETRY.md");
        consumer.Build("-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false").Failed().SingleError("PST0209");
        Assert.Equal(stale, consumer.Read("TELEMETRY.md"));
        consumer.Build().Succeeded();
        Assert.Equal("Our own words.\n\n" + page + "\n", consumer.Read("TELEMETRY.md"));

        consumer.Write("TELEMETRY.md", page.Replace("<!-- plainsight:end -->", "Our own words.", StringComparison.Ordinal));
        string broken = consumer.Read("TELEMETRY.md");
        string error = consumer.Build().Failed().SingleError("PST0209");
        Assert.Contains("TELEMETRY.md(3,1)", error, StringComparison.Ordinal);
        Assert.Contains("begins here and ends nowhere", error, StringComparison.Ordinal);
        Assert.Equal(broken, consumer.Read("TELEMETRY.md"));
    }
}
