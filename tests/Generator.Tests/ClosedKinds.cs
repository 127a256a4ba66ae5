namespace Generator.Tests;

/// <summary>Declarations with the kinds that need more than a line in generated code.</summary>
internal static class ClosedKinds
{
    public const string Context = """
        namespace Demo;

        /// <summary>Goes with every event.</summary>
        /// <param name="System">Which systems to test?</param>
        /// <param name="Host">Where does it run?</param>
        /// <param name="Cpus">How large are machines?</param>
        /// <param name="Command">Which command is it?</param>
        [TelemetryContext]
        public readonly partial record struct DemoContext(
            [Names(NameStyle.Uname), Only(OsFamily.Linux, OsFamily.Darwin, OsFamily.Other)] OsFamily System,
            [Only(HostKinds.Docker, HostKinds.Container)] HostKinds Host,
            CpuCount Cpus,
            CommandName<Verb> Command);

        public enum Verb { Run, [Wire("cache.clear")] CacheClear, @switch }
        """;

    public const string Event = """
        namespace Demo;

        /// <summary>It was used.</summary>
        /// <param name="Alias">How was it called?</param>
        /// <param name="Options">Which options are used?</param>
        /// <param name="Blocks">What is used?</param>
        /// <param name="Ratio">How much?</param>
        /// <param name="Elapsed">How long?</param>
        /// <param name="Status">How did it end?</param>
        /// <param name="Pipeline">How many are there?</param>
        /// <param name="Failure">What broke?</param>
        /// <param name="Route">Which page?</param>
        [TelemetryEvent]
        public readonly partial record struct Used(
            CommandAlias<Verb>? Alias,
            CommandOptions<Switch> Options,
            CountsBy<Verb>? Blocks,
            [Exact("A share.", Decimals = 2)] double Ratio,
            [Unit(TimeUnit.Seconds, Decimals = 3), Exact("The page promises it.")] TimeSpan Elapsed,
            StatusCode Status,
            Pseudonym? Pipeline,
            [Kinds(typeof(UsedUpException))] ExceptionKind Failure,
            RouteTemplate Route);

        public class UsedUpException : Exception;

        [TelemetryRoutes("/charts/{name:alpha}", "/")]
        public static class Pages;

        public enum Switch { Force, [Value(ValueKind.Value)] Threads, [Wire("-o"), Value(ValueKind.Path)] OutputDir }
        """;
}
