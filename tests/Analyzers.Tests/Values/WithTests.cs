namespace Analyzers.Tests.Values;

/// <summary><c>with</c>.</summary>
public sealed class WithTests
{
    [Fact]
    public Task A_with_is_refused() => Flows.Statements("""
        Done done = new(1);
        return done with { Count = {|PST0302:Environment.UserName.Length|} };
        """);

    [Fact]
    public Task A_with_that_branches_is_refused() => Flows.Statements("""
        Done done = new(1);
        return done with { Mode = Mode.Safe, Count = {|PST0302:args.Length == 1 ? args[0].Length : 1|} };
        """);

    [Fact]
    public Task A_with_of_a_group_is_refused() => Flows.Statements("return default(Shape) with { Width = {|PST0302:args[0].Length|} };");

    [Fact]
    public Task A_with_of_harmless_values_is_silent() => Flows.Statements("return new Done(1) with { Count = args.Length, Ok = args[0] == \"--ok\" };");
}
