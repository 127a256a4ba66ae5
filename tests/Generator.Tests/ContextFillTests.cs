using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>What of a context the runtime fills, and what is left for the app to give.</summary>
public sealed class ContextFillTests
{
    private const string Context = """
        /// <summary>Goes with every event.</summary>
        /// <param name="CiRun">Which?</param>
        /// <param name="Library">Which?</param>
        /// <param name="Os">Which?</param>
        /// <param name="Plan">Which?</param>
        [TelemetryContext]
        public readonly partial record struct DemoContext(CiRun CiRun, Library Library, Os Os, Plan Plan);

        /// <summary>A group.</summary>
        /// <param name="Version">Which?</param>
        [TelemetryGroup]
        [TelemetryConstant("name", "demo")]
        public readonly partial record struct Library(AppVersion Version);

        /// <summary>A group.</summary>
        /// <param name="Name">Which?</param>
        [TelemetryGroup]
        public readonly partial record struct Os([Names(NameStyle.Uname)] OsFamily Name);

        /// <summary>A group.</summary>
        /// <param name="Os">Which?</param>
        /// <param name="Edition">Which?</param>
        [TelemetryGroup]
        public readonly partial record struct Plan(OsFamily Os, Edition Edition);

        public enum Edition { Free, Paid }

        /// <summary>Done.</summary>
        [TelemetryEvent]
        public readonly partial record struct Done;
        """;

    [Fact]
    public void Groups_of_host_facts_and_constants_are_filled_and_the_rest_is_asked_for()
    {
        GeneratorResult result = GeneratorTest.Run<TelemetryGenerator>(Sources.App, "namespace Demo;\n" + Context);
        string app = string.Concat(result.Files.Select(file => file.SourceText.ToString()));
        Assert.Contains("Start(global::Demo.Plan plan, ", app, StringComparison.Ordinal);
        Assert.Contains(
            "host => new global::Demo.DemoContext(host.CiRun, new global::Demo.Library(host.AppVersion), new global::Demo.Os(host.OsFamily), plan)",
            app,
            StringComparison.Ordinal);
    }
}
