namespace Analyzers.Tests.Rules;

/// <summary>PST0122: what is too large to be reviewed.</summary>
public sealed class SizeTests
{
    [Theory]
    [InlineData(64, "Large")]
    [InlineData(65, "{|PST0122:Large|}")]
    public Task An_enum_has_at_most_64_members(int members, string type) =>
        Verify.Fields(type + " Value", "public enum Large { " + string.Join(", ", Enumerable.Range(0, members).Select(i => $"M{i}x")) + " }");

    [Theory]
    [InlineData(64, "Done")]
    [InlineData(65, "{|PST0122:Done|}")]
    public Task An_event_has_at_most_64_fields(int fields, string name) =>
        Verify.Declaration($"[TelemetryEvent] public readonly partial record struct {name}({Parameters(fields)});");

    [Theory]
    [InlineData(61, "Done")]
    [InlineData(62, "{|PST0122:Done|}")]
    public Task A_group_counts_with_its_fields(int fields, string name) => Verify.Declaration($"""
        [TelemetryEvent] public readonly partial record struct {name}({Parameters(fields)}, Shape Shape);
        [TelemetryGroup] public readonly partial record struct Shape(bool A, bool B);
        """);

    // 68 names of .NET's own and 'other' are kinds already.
    [Theory]
    [InlineData(4096 - 69, "ExceptionKind")]
    [InlineData(4096 - 68, "{|PST0122:ExceptionKind|}")]
    public Task An_exception_has_at_most_4096_kinds(int added, string type)
    {
        int[] kinds = [.. Enumerable.Range(0, added)];
        return Verify.Fields(
            $"[Kinds({string.Join(", ", kinds.Select(i => $"typeof(E{i}x)"))})] {type} Failure",
            string.Join("\n", kinds.Select(i => $"public class E{i}x : Exception;")));
    }

    [Theory]
    [InlineData(4096, "RouteTemplate", "Shape")]
    [InlineData(4097, "{|PST0122:RouteTemplate|}", "{|PST0122:Shape|}")]
    public Task A_program_with_a_route_has_at_most_4096_of_them(int routes, string type, string group) => Verify.Catalog($$"""
        [TelemetryApp("demo")] public static partial class Demo;
        [TelemetryContext] public readonly partial record struct Surroundings(bool Ok, {{group}} Shape);
        [TelemetryEvent] public readonly partial record struct Done(bool Ok, {{type}} Route);
        [TelemetryGroup] public readonly partial record struct Shape(bool Ok, RouteTemplate Route);
        [TelemetryRoutes({{string.Join(", ", Enumerable.Range(0, routes).Select(i => $"\"/r{i}x\""))}})] public static class Pages;
        """);

    [Fact]
    public Task Many_routes_are_silent_where_no_field_holds_one() => Verify.Catalog($$"""
        [TelemetryApp("demo")] public static partial class Demo;
        [TelemetryEvent] public readonly partial record struct Done(bool Ok);
        [TelemetryRoutes({{string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"\"/r{i}x\""))}})] public static class Pages;
        """);

    private static string Parameters(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"bool F{i}x"));
}
