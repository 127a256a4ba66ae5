namespace Analyzers.Tests.Values;

/// <summary>A value through a tuple.</summary>
public sealed class TupleTests
{
    [Fact]
    public Task An_element_is_what_was_put_in() => Flows.Statements("""
        (string Path, int Files) found = (args[0], 3);
        return new Done({|PST0302:found.Path.Length|});
        """);

    [Fact]
    public Task An_element_by_its_number_is_what_was_put_in() => Flows.Statements("""
        var found = (args[0].Length, 3);
        return new Done({|PST0302:found.Item1|});
        """);

    [Fact]
    public Task A_deconstruction_takes_the_elements_apart() => Flows.Statements("""
        var (path, files) = (args[0], 3);
        return new Done({|PST0302:path.Length|});
        """);

    [Fact]
    public Task A_swap_is_followed() => Flows.Statements("""
        int first = args[0].Length, second = 1;
        (first, second) = (second, first);
        return new Done({|PST0302:second|}) with { Count = first };
        """);

    [Fact]
    public Task A_method_returns_a_tuple() => Flows.Statements("""
        (int length, int files) = Look(args[0]);
        return new Done({|PST0302:length|}) with { Count = files };
        """, "private static (int, int) Look(string text) => (text.Length, 2);");

    [Fact]
    public Task The_other_element_is_silent() => Flows.Statements("""
        (string Path, int Files) found = (args[0], 3);
        var (path, files) = found;
        return new Done(found.Files) with { Count = files };
        """);
}
