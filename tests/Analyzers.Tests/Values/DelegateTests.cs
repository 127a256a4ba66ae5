namespace Analyzers.Tests.Values;

/// <summary>A value through a delegate: a method group, one of several functions, and a function of the framework.</summary>
public sealed class DelegateTests
{
    private const string Make = "private static object Make(string text) => new Done(text.Length);";

    [Theory]
    [InlineData("return args.Select({|PST0302:Make|}).ToList();")]
    [InlineData("Func<string, object> make = Make;\nreturn args.Select({|PST0302:make|}).ToList();")]
    [InlineData("Func<string, object> make = Make;\nreturn make({|PST0302:args[0]|});")]
    [InlineData("return Array.ConvertAll(args, {|PST0302:Make|});")]
    public Task A_method_group_that_makes_the_event_is_reported_where_it_is_handed_over(string statements) => Flows.Statements(statements, Make);

    [Fact]
    public Task A_method_group_of_elements_that_are_not_personal_is_silent() =>
        Flows.Statements("return new[] { \"a\" }.Select(Make).ToList();", Make);

    [Theory]
    [InlineData("Func<string, int> measure = args.Length > 1 ? text => 0 : text => text.Length;")]
    [InlineData("Func<string, int> measure = args.Length > 1 ? text => text.Length : text => 0;")]
    [InlineData("Func<string, int> measure = text => 0;\nif (args.Length > 1) { measure = text => text.Length; }")]
    [InlineData("Func<string, int> measure;\nswitch (args.Length) { case 0: measure = text => 1; break; case 1: measure = text => text.Length; break; default: measure = text => 0; break; }")]
    [InlineData("Func<string, int>? measure = null;\nif (args.Length > 1) { measure = Other; }\nmeasure ??= text => 0;")]
    public Task Each_of_several_functions_is_followed(string statements) => Flows.Statements(
        statements + "\nreturn new Done({|PST0302:measure(args[0])|});",
        "private static int Other(string text) => text.Length;");

    [Theory]
    [InlineData("Func<string, int> measure = args.Length > 1 ? text => 0 : text => 1;")]
    [InlineData("Func<string, int> measure = text => text.Length;\nmeasure = text => 1;")]
    [InlineData("Func<string, int>? measure = null;\nif (args.Length > 1) { measure = text => 3; }\nmeasure ??= text => 0;")]
    public Task Functions_that_return_nothing_personal_are_silent(string statements) =>
        Flows.Statements(statements + "\nreturn new Done(measure(args[0]));");

    [Fact]
    public Task What_one_of_several_functions_assigns_is_known_after_it() => Flows.Statements("""
        int total = 0;
        Action<string> add = args.Length > 1 ? text => { } : text => total = text.Length;
        add(args[0]);
        return new Done({|PST0302:total|});
        """);

    [Fact]
    public Task A_function_that_may_be_another_one_is_as_personal_as_its_arguments() => Flows.Source("""
        public static class Program
        {
            public static object Run(Func<string, int>? other)
            {
                Func<string, int> measure = other ?? (text => 0);
                return new Done({|PST0302:measure(Environment.UserName)|});
            }
        }
        """);

    [Theory]
    [InlineData("new[] { \"USER\", \"HOME\" }.Select(Environment.GetEnvironmentVariable).Sum(value => value?.Length ?? 0)")]
    [InlineData("new[] { \"a\" }.Select(Path.GetFullPath).First().Length")]
    [InlineData("new[] { 1, 2 }.Select(args[0].IndexOf('a'.ToString()).CompareTo).Sum()")]
    [InlineData("args.Select(int.Parse).Sum()")]
    public Task A_function_of_the_framework_is_as_personal_as_what_it_is_asked_of(string expression) => Flows.Count("{|PST0302:" + expression + "|}");

    [Theory]
    [InlineData("Func<string, int> parse = int.Parse;", "parse(args[0])")]
    [InlineData("Func<string> upper = args[0].ToUpper;", "upper().Length")]
    [InlineData("Func<int> hash = args[0].GetHashCode;", "hash()")]
    [InlineData("Func<string> name = System.Net.Dns.GetHostName;", "name().Length")]
    [InlineData("Func<int> size = () => 0;\nsize += () => args[0].Length;", "size()")]
    [InlineData("Func<int>? size = null;\nsize += () => args[0].Length;", "size()")]
    [InlineData("var sizes = new List<Func<int>>();\nsizes.Add(() => args[0].Length);", "sizes[0]()")]
    [InlineData("var sizes = new[] { () => args[0].Length };", "sizes[0]()")]
    [InlineData("var sizes = new Func<int>[1];\nsizes[0] = () => args[0].Length;", "sizes[0]()")]
    public Task A_delegate_of_the_framework_is_followed(string statements, string expression) =>
        Flows.Statements(statements + "\nreturn new Done({|PST0302:" + expression + "|});");

    [Theory]
    [InlineData("Func<string, int> parse = int.Parse;", "parse(\"3\")")]
    [InlineData("var known = new List<string> { \"a\" };\nFunc<string, int> position = known.IndexOf;", "position(args[0])")]
    [InlineData("Func<string, bool> has = File.Exists;", "1, Ok: has(args[0])")]
    [InlineData("int files = args.Where(File.Exists).Count();", "files")]
    [InlineData("int all = args.Select(Path.GetFileName).Distinct().Count();", "all")]
    [InlineData("Func<string, Mode> mode = Enum.Parse<Mode>;", "1, mode(args[0])")]
    [InlineData("Func<int> size = () => 1;\nsize += () => 2;", "size()")]
    public Task A_function_of_the_framework_that_gives_nothing_personal_is_silent(string statements, string expression) =>
        Flows.Statements(statements + "\nreturn new Done(" + expression + ");");
}
