namespace Analyzers.Tests.Values;

/// <summary>A value through a local function.</summary>
public sealed class LocalFunctionTests
{
    [Fact]
    public Task A_local_function_returns_what_it_captured() => Flows.Statements("""
        string path = args[0];
        return new Done({|PST0302:Length()|});
        int Length() => path.Length;
        """);

    [Fact]
    public Task A_local_function_returns_what_it_was_given() => Flows.Statements("""
        return new Done({|PST0302:Length(args[0])|});
        static int Length(string text) { int length = text.Length; return length; }
        """);

    [Fact]
    public Task An_event_made_in_a_local_function_is_looked_at() => Flows.Statements("""
        return Make(args[0].Length);
        object Make(int length) => new Done({|PST0302:length|});
        """);

    [Fact]
    public Task A_local_function_handed_over_as_a_delegate_is_looked_at() => Flows.Statements("""
        return args.Select(Make).ToList();
        object Make(string text) => new Done({|PST0302:text.Length|});
        """);

    [Fact]
    public Task What_a_local_function_assigns_is_known_after_the_call() => Flows.Statements("""
        int length = 0;
        Read();
        return new Done({|PST0302:length|});
        void Read() => length = Environment.UserName.Length;
        """);

    [Fact]
    public Task A_local_function_that_calls_itself_ends() => Flows.Statements("""
        return new Done({|PST0302:Sum(args[0])|});
        static int Sum(string text) => text.Length == 0 ? 0 : text[0] + Sum(text.Substring(1));
        """);

    [Fact]
    public Task A_local_function_that_looks_up_is_silent() => Flows.Statements("""
        return new Done(1, Read(args[0]));
        static Mode Read(string text) => text switch { "fast" => Mode.Fast, _ => Mode.Safe };
        """);
}
