namespace Analyzers.Tests.Values;

/// <summary>A value through a lambda.</summary>
public sealed class LambdaTests
{
    [Fact]
    public Task A_lambda_returns_what_it_captured() => Flows.Statements("""
        string path = args[0];
        Func<int> length = () => path.Length;
        return new Done({|PST0302:length()|});
        """);

    [Fact]
    public Task A_lambda_returns_what_it_was_given() => Flows.Statements("""
        Func<string, int> length = text => text.Length;
        return new Done({|PST0302:length(args[0])|});
        """);

    [Fact]
    public Task An_event_made_in_a_lambda_is_looked_at() => Flows.Statements("""
        int length = args[0].Length;
        Func<object> make = () => new Done({|PST0302:length|});
        return make();
        """);

    [Fact]
    public Task A_lambda_that_gets_the_elements_of_a_personal_collection_is_looked_at() =>
        Flows.Statements("return args.Select(argument => new Done({|PST0302:argument.Length|})).ToList();");

    [Fact]
    public Task What_a_lambda_assigns_is_known_after_it() => Flows.Statements("""
        int total = 0;
        Array.ForEach(args, argument => total += argument.Length);
        return new Done({|PST0302:total|});
        """);

    [Fact]
    public Task A_lambda_in_a_lambda_is_looked_at() => Flows.Statements("""
        string name = Environment.UserName;
        Func<Func<object>> make = () => () => new Done({|PST0302:name.Length|});
        return make()();
        """);

    [Fact]
    public Task A_lambda_in_a_try_is_looked_at() => Flows.Statements("""
        using var reader = new StringReader("a");
        try { Console.WriteLine(); return args.Select(argument => new Done({|PST0302:argument.Length|})).ToList(); }
        finally { Console.WriteLine(); }
        """);

    [Fact]
    public Task A_lambda_of_a_field_is_looked_at() => Flows.Source("""
        public static class Program
        {
            private static readonly Func<object> Make = static () => new Done({|PST0302:Environment.UserName.Length|});
            public static object Run() => Make();
        }
        """);

    [Fact]
    public Task A_lambda_that_answers_yes_or_no_is_silent() => Flows.Statements("""
        string path = args[0];
        Func<string, bool> fits = text => text == path;
        return new Done(args.Count(argument => argument.StartsWith('-')), Ok: fits("a"));
        """);
}
