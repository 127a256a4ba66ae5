namespace Analyzers.Tests.Values;

/// <summary>An argument's length, and how many arguments there are.</summary>
public sealed class ArgumentLengthTests
{
    [Fact]
    public Task The_length_of_an_argument_is_a_number_of_text() => Flows.Count("{|PST0302:args[0].Length|}");

    [Fact]
    public Task The_length_flows_through_a_local() => Flows.Statements("""
        string first = args[0];
        int length = first.Length;
        return new Done({|PST0302:length * 2|});
        """);

    [Fact]
    public Task A_parsed_argument_is_a_number_of_text() => Flows.Count("{|PST0302:int.Parse(args[0])|}");

    [Fact]
    public Task An_argument_read_with_TryParse_is_a_number_of_text() => Flows.Statements("""
        if (int.TryParse(args[0], out int threads)) { return new Done({|PST0302:threads|}); }
        """);

    [Fact]
    public Task A_text_made_longer_is_still_that_text() => Flows.Statements("""
        string text = "--" + args[0].Trim().ToUpperInvariant();
        return new Done({|PST0302:$"<{text}>".Length|});
        """);

    [Fact]
    public Task The_number_of_arguments_is_a_count() => Flows.Count("args.Length");

    [Fact]
    public Task A_local_that_was_assigned_anew_is_silent() => Flows.Statements("""
        int number = args[0].Length;
        number = 3;
        return new Done(number);
        """);
}
