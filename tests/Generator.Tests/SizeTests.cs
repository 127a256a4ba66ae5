using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>PST0122 for routes: the generator counts them itself, whatever an analyzer says.</summary>
public sealed class SizeTests
{
    private const string Event = """
        namespace Demo;

        /// <summary>A page was served.</summary>
        /// <param name="Route">Which?</param>
        [TelemetryEvent]
        public readonly partial record struct Served(RouteTemplate Route);
        """;

    [Theory]
    [InlineData(4096, true)]
    [InlineData(4097, false)]
    public void An_event_with_a_route_is_emitted_for_up_to_4096_of_them(int routes, bool emitted)
    {
        string pages = $"[TelemetryRoutes({string.Join(", ", Enumerable.Range(0, routes).Select(i => $"\"/r{i}x\""))})] public static class Pages;";
        GeneratorResult result = GeneratorTest.Run<TelemetryGenerator>(Sources.App, Event, pages);
        Assert.Equal(emitted, result.Files.Any(file => file.HintName.Contains("Served", StringComparison.Ordinal)));
    }
}
