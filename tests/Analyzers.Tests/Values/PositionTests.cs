namespace Analyzers.Tests.Values;

/// <summary>Where something stands, how often it comes, and what was put beside a personal value.</summary>
public sealed class PositionTests
{
    [Theory]
    [InlineData("Array.IndexOf(args, \"--verbose\")")]
    [InlineData("Array.LastIndexOf(args, args[0])")]
    [InlineData("Array.FindIndex(args, each => each.StartsWith('-'))")]
    [InlineData("args.ToList().IndexOf(\"--verbose\")")]
    [InlineData("args.ToList().FindLastIndex(each => each.Length > 3)")]
    [InlineData("args.Aggregate(0, (n, each) => each == \"x\" ? n + 1 : n)")]
    [InlineData("args.Aggregate(0, (n, each) => each == \"x\" ? n + 1 : n, n => n * 2)")]
    [InlineData("args.Zip(args.Skip(1), (first, second) => first == second ? 1 : 0).Sum()")]
    [InlineData("new { Name = args[0], Size = 3 }.Size")]
    public Task It_is_silent(string expression) => Flows.Count(expression);

    [Fact]
    public Task A_part_of_an_anonymous_object_in_a_local_is_its_own() => Flows.Statements("""
        var made = new { Name = args[0], Size = 3, args.Length };
        return new Done(made.Size + made.Length) with { Count = {|PST0302:made.Name.Length|} };
        """);

    [Theory]
    [InlineData("args[0].IndexOf('/')")]
    [InlineData("args[0].ToList().IndexOf('/')")]
    [InlineData("Array.IndexOf(args[0].ToCharArray(), '/')")]
    [InlineData("args[0].Select(each => 1).ToList().FindIndex(each => each == 2)")]
    [InlineData("args.Aggregate(0, (n, each) => n + each.Length)")]
    [InlineData("args.Aggregate((all, each) => all + each).Length")]
    [InlineData("args.Aggregate(args[0].Length, (n, each) => n + 1)")]
    [InlineData("args.Aggregate(\"\", (all, each) => all + each, all => all.Length)")]
    [InlineData("args.Aggregate(new List<int>(), (all, each) => { all.Add(each.Length); return all; })[0]")]
    [InlineData("args[0].Aggregate(0, (n, each) => n + 1)")]
    [InlineData("args.Aggregate(0, Other.Add)")]
    [InlineData("args.Zip(args.Skip(1), (first, second) => first.Length).Sum()")]
    [InlineData("args.Zip(args.Skip(1)).First().First.Length")]
    [InlineData("new { Name = args[0], Size = args[0].Length }.Size")]
    [InlineData("new { Name = args[0], Size = 3 }.ToString()!.Length")]
    [InlineData("new { Inner = new { args[0].Length } }.Inner.Length")]
    [InlineData("args.Select(each => new { each.Length }).First().Length")]
    public Task What_is_made_of_a_text_is_refused(string expression) => Flows.Statements(
        "return new Done({|PST0302:" + expression + "|});", "private static class Other { public static int Add(int sum, string text) => sum + text.Length; }");

    [Fact]
    public Task What_a_predicate_keeps_is_followed() => Flows.Statements("""
        int length = 0;
        Array.FindIndex(args, each => { length = each.Length; return true; });
        return new Done({|PST0302:length|});
        """);
}
