namespace Generator.Tests;

/// <summary>Declarations that several tests compile.</summary>
internal static class Sources
{
    public const string App = """
        namespace Demo;

        [TelemetryApp("demo", KillSwitches = ["DEMO_NO_TELEMETRY"], Switch = "DEMO_TELEMETRY", Endpoint = "https://example.com/events")]
        [TelemetryEnvelope(Id = null, Time = null)]
        public static partial class DemoTelemetry;
        """;

    public const string Context = """
        namespace Demo;

        /// <summary>Goes with every event.</summary>
        /// <param name="Install">Counts installs.</param>
        /// <param name="DemoVersion">How fast do people upgrade?</param>
        /// <param name="Platform">Which systems to test?</param>
        /// <param name="Edition">Which edition needs support?</param>
        [TelemetryContext]
        public readonly partial record struct DemoContext(InstallId Install, AppVersion DemoVersion, OsFamily Platform, Edition Edition);

        public enum Edition { Community, Enterprise }
        """;

    /// <summary>An event with a field of every kind.</summary>
    public const string Everything = """
        namespace Demo;

        /// <summary>Everything happened.</summary>
        /// <param name="Ok">Did it work?</param>
        /// <param name="Result">How did it end?</param>
        /// <param name="Features">What is used?</param>
        /// <param name="Models">How large?</param>
        /// <param name="Sources">How many sources?</param>
        /// <param name="Score">How good?</param>
        /// <param name="Duration">How long?</param>
        /// <param name="Plugin">Which plugin version?</param>
        /// <param name="Run">Which events belong together?</param>
        /// <param name="Adapter">Which adapter?</param>
        /// <param name="Shape">What does a project look like?</param>
        /// <param name="Retries">How often?</param>
        [TelemetryEvent("everything", Version = 2)]
        public readonly partial record struct Everything(
            bool Ok,
            Outcome Result,
            Features Features,
            int Models,
            [Exact("Limits are planned by it.")] ulong Sources,
            [Clamp(0, 100), Buckets(50, 90)] long? Score,
            TimeSpan Duration,
            Version? Plugin,
            [Wire("run_id", Format = "N")] RunId Run,
            Adapter? Adapter,
            Shape? Shape,
            byte? Retries);

        public enum Outcome { Success, [Wire("failed")] Error, Other, Unknown = Other }

        [Flags]
        public enum Features { None = 0, ColumnLineage = 1, Static = 2, Both = 3, Slim = 8 }

        [Vocabulary("adapters.txt")]
        public readonly partial record struct Adapter;

        /// <summary>A project.</summary>
        /// <param name="Seeds">How many seeds?</param>
        /// <param name="Kind">Which kind?</param>
        [TelemetryGroup]
        public readonly partial record struct Shape(int Seeds, Outcome? Kind);
        """;

    public const string Adapters = "# dbt adapters\nsnowflake\nbigquery\n\nduckdb\n";
}
