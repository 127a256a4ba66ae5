using Microsoft.CodeAnalysis;
using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>An event that nobody edited is read again when something that it names changes its meaning in another file.</summary>
public sealed class MeaningTests
{
    private const string Event = """
        namespace Demo;

        /// <summary>It happened.</summary>
        /// <param name="How">How?</param>
        [TelemetryEvent]
        public readonly partial record struct Happened(Outcome How);
        """;

    private const string Enum = "namespace Demo; public enum Outcome { Success, Error }";

    [Fact]
    public void A_new_member_of_an_enum_is_noticed() =>
        Changes(Event, Enum, Enum.Replace("Error", "Error, Cancelled", StringComparison.Ordinal));

    [Fact]
    public void An_enum_that_becomes_a_text_type_is_noticed() =>
        Removed(Event, Enum, "namespace Demo; public class Outcome;");

    [Fact]
    public void A_nearer_type_of_the_same_name_is_noticed() =>
        Changes(
            Event.Replace("namespace Demo;", "namespace Demo.Inner;", StringComparison.Ordinal),
            "namespace Demo { public enum Outcome { Success, Error } }",
            "namespace Demo { public enum Outcome { Success, Error } } namespace Demo.Inner { public enum Outcome { Failed } }");

    [Fact]
    public void An_alias_that_means_another_type_is_noticed() =>
        Removed(Event.Replace("Outcome How", "Kind How", StringComparison.Ordinal), "global using Kind = System.Int32;", "global using Kind = System.String;");

    [Fact]
    public void A_constant_of_another_file_is_noticed() =>
        Changes(
            Event.Replace("Outcome How", "[Wire(Names.How)] bool How", StringComparison.Ordinal),
            "namespace Demo; static class Names { public const string How = \"a\"; }",
            "namespace Demo; static class Names { public const string How = \"b\"; }");

    [Fact]
    public void A_member_value_of_another_file_is_noticed() =>
        Changes(
            Event.Replace("Outcome How", "Parts How", StringComparison.Ordinal),
            "namespace Demo; [System.Flags] public enum Parts { One = 1, Two = Bits.Two } static class Bits { public const int Two = 2; }",
            "namespace Demo; [System.Flags] public enum Parts { One = 1, Two = Bits.Two } static class Bits { public const int Two = 3; }");

    [Fact]
    public void A_field_of_a_group_is_noticed() =>
        Changes(
            Event.Replace("Outcome How", "Shape How", StringComparison.Ordinal),
            "namespace Demo; /// <param name=\"A\">Why?</param>\n[TelemetryGroup] public readonly partial record struct Shape(bool A);",
            "namespace Demo; /// <param name=\"A\">Why?</param>\n[TelemetryGroup] public readonly partial record struct Shape(int A);");

    [Fact]
    public void A_second_part_with_the_attribute_is_noticed() =>
        Removed(Event, Enum, Enum + "\n[TelemetryEvent] public readonly partial record struct Happened;");

    private static void Changes(string @event, string before, string after) =>
        Assert.Contains(IncrementalStepRunReason.Modified, Edit(@event, before, after)[TrackingNames.SendableEvents]);

    private static void Removed(string @event, string before, string after) =>
        Assert.Contains(IncrementalStepRunReason.Removed, Edit(@event, before, after)[TrackingNames.SendableEvents]);

    private static IReadOnlyDictionary<string, IReadOnlyList<IncrementalStepRunReason>> Edit(string @event, string before, string after) =>
        IncrementalTest.Edit<TelemetryGenerator>([Sources.App, @event, before], [Sources.App, @event, after]);
}
