namespace Analyzers.Tests.Values;

/// <summary>A lambda that a method of the same type is given, or gives.</summary>
public sealed class HandedLambdaTests
{
    private const string Apply = "private static T Apply<T>(Func<T> f) => f();";

    [Theory]
    [InlineData("return new Done({|PST0302:Apply(() => name.Length)|});")]
    [InlineData("return new Done({|PST0302:Apply(() => name).Length|});")]
    [InlineData("Func<int> size = () => name.Length;\nreturn new Done({|PST0302:Apply(size)|});")]
    public Task What_a_lambda_captured_comes_out_of_the_method_that_calls_it(string statements) =>
        Flows.Statements("string name = Environment.UserName;\n" + statements, Apply);

    [Fact]
    public Task A_method_that_makes_the_event_of_a_lambda_is_reported_at_the_lambda() => Flows.Statements(
        "string name = Environment.UserName;\nreturn Make({|PST0302:() => name.Length|});",
        "private static object Make(Func<int> size) => new Done(size());");

    [Fact]
    public Task A_lambda_is_given_what_the_method_was_given() => Flows.Statements(
        "return new Done({|PST0302:Measure(args[0], text => text.Length)|});",
        "private static int Measure(string text, Func<string, int> f) => f(text);");

    [Fact]
    public Task A_lambda_that_a_method_hands_to_the_framework_is_followed() => Flows.Statements(
        "string name = Environment.UserName;\nreturn new Done({|PST0302:Sum(text => name.Length)|});",
        "private static int Sum(Func<string, int> f) => new[] { \"a\" }.Select(f).Sum();");

    [Theory]
    [InlineData("return new Done({|PST0302:Make(args[0])()|});")]
    [InlineData("Func<int> size = Make(args[0]);\nreturn new Done({|PST0302:size()|});")]
    [InlineData("var sizes = new[] { Make(args[0]) };\nreturn new Done({|PST0302:sizes[0]()|});")]
    public Task What_a_lambda_captured_comes_out_where_a_method_returns_it(string statements) =>
        Flows.Statements(statements, "private static Func<int> Make(string text) => () => text.Length;");

    [Fact]
    public Task A_returned_lambda_that_makes_the_event_is_reported_at_its_argument() => Flows.Statements(
        "return Make()({|PST0302:args[0]|});",
        "private static Func<string, object> Make() => text => new Done(text.Length);");

    [Fact]
    public Task A_returned_lambda_is_judged_by_the_call_that_made_it() => Flows.Statements(
        "Func<int> personal = Make(args[0]);\nFunc<int> other = Make(\"a\");\nvar done = new Done(other());\nreturn new Done({|PST0302:personal()|});",
        "private static Func<int> Make(string text) => () => text.Length;");

    [Theory]
    [InlineData("string name = \"a\";\nreturn new Done(Apply(() => name.Length));")]
    [InlineData("string name = Environment.UserName;\nreturn new Done(1, Ok: Apply(() => name.Length > 3));")]
    [InlineData("string name = Environment.UserName;\nFunc<int> size = () => name.Length;\nname = \"a\";\nreturn new Done(size());")]
    public Task A_lambda_of_nothing_personal_is_silent(string statements) => Flows.Statements(statements, Apply);

    [Theory]
    [InlineData("Get get = (out int n) => n = args[0].Length;\nget(out int found);")]
    [InlineData("string text = args[0];\nGet get = (out int n) => { n = text.Length; };\nget(out int found);")]
    [InlineData("int found = 0;\nChange change = (ref int n) => n = args[0].Length;\nchange(ref found);")]
    public Task What_a_lambda_gives_back_by_a_parameter_is_known(string statements) => Flows.Statements(
        statements + "\nreturn new Done({|PST0302:found|});",
        "private delegate void Get(out int n);\nprivate delegate void Change(ref int n);");

    [Fact]
    public Task A_constant_that_a_lambda_gives_back_is_silent() => Flows.Statements(
        "Get get = (out int n) => n = args[0].Length > 3 ? 1 : 0;\nget(out int found);\nreturn new Done(found);",
        "private delegate void Get(out int n);");
}
