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

    private static string Parameters(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"bool F{i}x"));
}
