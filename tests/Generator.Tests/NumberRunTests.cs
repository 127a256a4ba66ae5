namespace Generator.Tests;

/// <summary>Units and fractions, as bytes on the wire.</summary>
public sealed class NumberRunTests
{
    private const string Durations = """
        /// <summary>Done.</summary>
        /// <param name="Parse">How long?</param>
        /// <param name="Elapsed">How long?</param>
        /// <param name="Age">How old?</param>
        /// <param name="Wait">How long?</param>
        [TelemetryEvent]
        public readonly partial record struct Done(
            [Unit(TimeUnit.Microseconds)] TimeSpan Parse,
            [Unit(TimeUnit.Seconds, Decimals = 3), Exact("The page promises it.")] TimeSpan Elapsed,
            [Unit(TimeUnit.Days), Buckets(7, 30)] TimeSpan? Age,
            [Unit(TimeUnit.Minutes), Clamp(0, 60)] TimeSpan Wait);
        """;

    private const string Reals = """
        /// <summary>Done.</summary>
        /// <param name="Load">How much?</param>
        /// <param name="Ratio">How much?</param>
        /// <param name="Price">How much?</param>
        [TelemetryEvent]
        public readonly partial record struct Done(
            [Buckets(1, 4, 16)] float Load, [Clamp(0, 1), Exact("A share.", Decimals = 2)] double? Ratio, [Exact("Public.", Decimals = 3)] decimal Price);
        """;

    [Fact]
    public void A_duration_is_a_number_of_its_unit() => Assert.Equal(
        [
            """{"parse_us":1000,"elapsed_s":1.234,"age_d":7,"wait_min":50}""",
            """{"parse_us":0,"elapsed_s":0.000,"age_d":null,"wait_min":0}""",
        ],
        Recorded.Fields(
            Durations,
            "new Done(TimeSpan.FromMicroseconds(1999), TimeSpan.FromTicks(12345000), TimeSpan.FromHours(24 * 30 - 1), TimeSpan.FromHours(9))",
            "new Done(default, default, null, TimeSpan.FromSeconds(59))"));

    [Fact]
    public void A_fraction_is_its_bucket_or_has_its_decimals() => Assert.Equal(
        [
            """{"load":4,"ratio":0.67,"price":19.990}""",
            """{"load":0,"ratio":1.00,"price":-0.500}""",
            """{"load":null,"ratio":null,"price":0.000}""",
        ],
        Recorded.Fields(
            Reals,
            "new Done(15.9f, 2 / 3d, 19.99m)",
            "new Done(-3f, 7, -0.5m)",
            "new Done(float.NaN, double.PositiveInfinity, 0)"));
}
