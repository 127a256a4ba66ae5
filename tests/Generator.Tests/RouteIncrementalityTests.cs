using Microsoft.CodeAnalysis;
using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>Routes are read from the whole compilation, and still an edit elsewhere changes nothing.</summary>
public sealed class RouteIncrementalityTests
{
    private const string Served = """
        namespace Demo;

        /// <summary>A page was served.</summary>
        /// <param name="Route">Which?</param>
        [TelemetryEvent]
        public readonly partial record struct Served(RouteTemplate Route);
        """;

    private const string Plain = """
        namespace Demo;

        /// <summary>It was started.</summary>
        [TelemetryEvent]
        public readonly partial record struct Started;
        """;

    private const string Pages = "static class Pages { static void Map(dynamic app) { app.MapGet(\"/users/{id}\", 1); } }";

    [Theory]
    [InlineData("static class Pages { static void Map(dynamic app) { app.MapGet(\"/users/{id}\", 2); } }")]
    [InlineData("static class Pages { const string Users = \"users/{id:int}\"; static void Map(dynamic app) { app.MapPost(Users, 1); } }")]
    public void An_edit_that_leaves_the_templates_changes_no_step(string pages)
    {
        var steps = Edit(pages);
        foreach (string name in TrackingNames.All.Except([TrackingNames.Vocabularies, TrackingNames.Contexts]).Append("Output"))
        {
            Assert.NotEmpty(steps[name]);
            Assert.All(steps[name], reason => Assert.True(NotNew(reason), name + " was " + reason));
        }
    }

    [Fact]
    public void A_new_template_changes_the_events_that_hold_routes_only()
    {
        var steps = Edit("static class Pages { static void Map(dynamic app) { app.MapGet(\"/charts\", 1); } }");
        Assert.Single(steps[TrackingNames.Routes], reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(steps[TrackingNames.SendableEvents], reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(steps[TrackingNames.SendableEvents], NotNew);
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Edit(string pages) =>
        IncrementalTest.Edit<TelemetryGenerator>([Sources.App, Served, Plain, Pages], [Sources.App, Served, Plain, pages]);

    private static bool NotNew(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
