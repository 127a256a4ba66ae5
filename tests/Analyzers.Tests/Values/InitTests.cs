namespace Analyzers.Tests.Values;

/// <summary>A ternary into an <c>init</c> property.</summary>
public sealed class InitTests
{
    [Fact]
    public Task A_ternary_into_an_init_property_is_refused() => Flows.Statements("""
        return new Done { Count = {|PST0302:args.Length > 0 ? args[0].Length : 0|} };
        """);

    [Fact]
    public Task A_ternary_into_an_argument_is_refused() => Flows.Count("{|PST0302:args.Length > 0 ? 0 : Environment.UserName.Length|}");

    [Fact]
    public Task A_null_coalescing_value_is_refused() => Flows.Count("{|PST0302:Environment.GetEnvironmentVariable(\"A\")?.Length ?? 0|}");

    [Fact]
    public Task A_coalescing_assignment_is_followed() => Flows.Statements("""
        string? text = null;
        text ??= Environment.UserName;
        return new Done({|PST0302:text.Length|});
        """);

    [Fact]
    public Task A_switch_expression_gives_what_its_arms_give() => Flows.Count("{|PST0302:args.Length switch { 0 => 0, 1 => args[0].Length, _ => 2 }|}");

    [Fact]
    public Task Each_property_is_looked_at() => Flows.Statements("""
        return new Done { Ok = args[0].Length > 3, Count = {|PST0302:args[0].Length|}, Mode = args[0] == "fast" ? Mode.Fast : Mode.Safe };
        """);

    [Fact]
    public Task A_field_of_a_group_is_a_field() => Flows.Statements("return new Done(1, Shape: new Shape({|PST0302:args[0].Length|}));");

    [Fact]
    public Task A_context_takes_no_personal_value() => Flows.Statements("return new Surroundings(Mode.Fast, Size: {|PST0302:args[0].Length|});");

    [Fact]
    public Task A_member_that_is_never_sent_may_hold_anything() => Flows.Statements("return new Done(1) { NotSent = args[0].Length };");

    [Fact]
    public Task A_ternary_of_constants_is_silent() => Flows.Statements("return new Done { Count = args[0].Length > 10 ? 10 : 0 };");
}
