using Microsoft.CodeAnalysis;
using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>An edit elsewhere costs nothing: no tracked step gives something new.</summary>
public sealed class IncrementalityTests
{
    private const string Unrelated = "class Unrelated { int Value => 1; }";

    private static readonly string[] Before = [Sources.App, Sources.Context, Sources.Everything, Second("tool_started"), Unrelated];

    [Fact]
    public void An_edit_of_an_unrelated_file_changes_no_step() =>
        NothingNew(Edit(4, "class Unrelated { int Value => 2; int Other => 3; }"));

    [Fact]
    public void An_event_that_moves_in_its_file_changes_no_step() =>
        NothingNew(Edit(2, "// A line above.\n\n" + Sources.Everything));

    [Fact]
    public void A_comment_inside_an_event_changes_no_step() =>
        NothingNew(Edit(2, Sources.Everything.Replace("bool Ok,", "bool Ok, // did it?", StringComparison.Ordinal)));

    [Fact]
    public void A_member_behind_an_event_changes_no_step() =>
        NothingNew(Edit(2, Sources.Everything + "\nclass Later;"));

    [Fact]
    public void A_renamed_field_changes_its_own_event_only()
    {
        var steps = Edit(3, Second("tool_finished"));
        Assert.Single(steps[TrackingNames.SendableEvents], reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(steps[TrackingNames.SendableEvents], NotNew);
    }

    [Fact]
    public void A_new_reason_reaches_the_catalog() =>
        Assert.Contains(
            IncrementalStepRunReason.Modified,
            Edit(2, Sources.Everything.Replace("Did it work?", "Did it really work?", StringComparison.Ordinal))[TrackingNames.Catalog]);

    private static IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Edit(int file, string text)
    {
        string[] after = [.. Before];
        after[file] = text;
        return IncrementalTest.Edit<TelemetryGenerator>(Before, after, new TestText("/src/adapters.txt", Sources.Adapters));
    }

    private static void NothingNew(IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> steps)
    {
        foreach (string name in TrackingNames.All.Append("Output"))
        {
            Assert.NotEmpty(steps[name]);
            Assert.All(steps[name], reason => Assert.True(NotNew(reason), name + " was " + reason));
        }
    }

    private static bool NotNew(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static string Second(string name) => $$"""
        namespace Demo;

        /// <summary>A second event.</summary>
        [TelemetryEvent("{{name}}")]
        public readonly partial record struct Second;
        """;
}
