namespace Analyzers.Tests.Values;

/// <summary>A value through a private method of the same type, one level deep.</summary>
public sealed class PrivateMethodTests
{
    [Fact]
    public Task A_method_returns_what_it_was_given() => Flows.Statements(
        "return new Done({|PST0302:Length(args[0])|});",
        "private static int Length(string text) => text.Length;");

    [Fact]
    public Task A_method_returns_what_it_read() => Flows.Statements(
        "return new Done({|PST0302:Length()|});",
        "private static int Length() { string name = Environment.UserName; return name.Length; }");

    [Fact]
    public Task A_method_gives_back_by_an_out_parameter() => Flows.Statements(
        "Read(args[0], out int length);\nreturn new Done({|PST0302:length|});",
        "private static void Read(string text, out int length) => length = text.Length;");

    [Fact]
    public Task A_method_that_makes_the_event_is_reported_at_the_argument_that_it_is_given() => Flows.Statements(
        "return Make(1, {|PST0302:args[0].Length|});",
        "private static object Make(int first, int second) => new Done(first + second);");

    [Fact]
    public Task Each_call_is_judged_by_its_own_arguments() => Flows.Statements(
        "Make(3);\nMake({|PST0302:args[0].Length|});\nreturn Make(args.Length);",
        "private static object Make(int count) => new Done(count);");

    [Fact]
    public Task What_a_method_reads_itself_is_reported_in_it_once() => Flows.Statements(
        "Make();\nreturn Make();",
        "private static object Make() => new Done({|PST0302:Environment.UserName.Length|});");

    [Fact]
    public Task An_instance_method_is_followed() => Flows.Source("""
        public sealed class Run
        {
            public object Execute(string[] args) => Track(Mode.Fast, {|PST0302:Environment.MachineName.Length|});
            private object Track(Mode mode, int count) => new Done(count, mode);
        }
        """);

    [Fact]
    public Task A_method_that_looks_up_is_silent() => Flows.Statements(
        "return new Done(1, Read(args[0]), Known(args[0]));",
        """
        private static Mode Read(string text) => Enum.TryParse(text, out Mode mode) ? mode : Mode.Fast;
        private static bool Known(string text) => text is "a" or "b";
        """);

    [Fact]
    public Task A_constant_that_a_method_returns_is_silent() => Flows.Statements(
        "return new Done(Code(args));",
        "private static int Code(string[] args) => args.Length > 1 && args[0] == \"x\" ? 1 : 0;");

    [Fact]
    public Task The_second_level_is_a_limit() => Flows.Statements(
        "return new Done(First(args[0]));",
        """
        private static int First(string text) => Second(text);
        private static int Second(string text) => text.Length;
        """);
}
