namespace Analyzers.Tests.Values;

/// <summary><c>foreach</c> over characters, and LINQ over a personal value.</summary>
public sealed class CharacterTests
{
    [Fact]
    public Task A_hash_made_by_hand_is_refused() => Flows.Statements("""
        int hash = 17;
        foreach (char c in args[0])
        {
            hash = unchecked(hash * 31 + c);
        }

        return new Done({|PST0302:hash|});
        """);

    [Fact]
    public Task A_hash_made_in_a_for_loop_is_refused() => Flows.Statements("""
        string path = Environment.CurrentDirectory;
        long hash = 0;
        for (int i = 0; i < path.Length; i++) { hash ^= path[i]; }
        return new Done({|PST0302:hash|});
        """);

    [Fact]
    public Task The_bytes_of_a_text_are_refused() => Flows.Statements("""
        long sum = 0;
        foreach (byte b in Encoding.UTF8.GetBytes(args[0])) { sum += b; }
        return new Done({|PST0302:sum|});
        """);

    [Theory]
    [InlineData("args[0].Sum(c => (int)c)")]
    [InlineData("args[0].Select(c => (int)c).Sum()")]
    [InlineData("args[0].Aggregate(17, (hash, c) => hash * 31 + c)")]
    [InlineData("args[0].Count(c => c == '/')")]
    [InlineData("args[0].Count()")]
    [InlineData("args[0].Where(char.IsLetter).Count()")]
    [InlineData("args[0].Select(c => 1).Count()")]
    [InlineData("args[0].ToList().Count")]
    [InlineData("args.Max(argument => argument.Length)")]
    [InlineData("args.Sum(argument => argument.Length)")]
    [InlineData("args.First().Length")]
    [InlineData("args.OrderBy(argument => argument).First().Length")]
    [InlineData("string.Join(' ', args).Length")]
    [InlineData("string.Concat(args.Where(argument => argument != \"a\")).Length")]
    [InlineData("(from argument in args where argument.Length > 1 select argument.Length).First()")]
    public Task LINQ_over_a_text_is_followed(string expression) => Flows.Count("{|PST0302:" + expression + "|}");

    [Fact]
    public Task A_list_carries_what_was_added() => Flows.Statements("""
        List<string> seen = [];
        foreach (string argument in args) { seen.Add(argument); }
        return new Done({|PST0302:seen[0].Length|}) with { Count = seen.Count };
        """);

    [Fact]
    public Task A_pattern_gives_its_variables_what_they_match() => Flows.Statements("""
        if (args is [{ Length: var length } first, ..])
        {
            return new Done({|PST0302:length|}) with { Count = {|PST0302:first.Length|} };
        }
        """);

    [Theory]
    [InlineData("args.Count(argument => argument.StartsWith('-'))")]
    [InlineData("args.Where(argument => argument.Length > 2).Count()")]
    [InlineData("args.Select(argument => argument.Length).Count()")]
    [InlineData("args.Distinct().ToList().Count")]
    [InlineData("args.Select(argument => argument == \"a\" ? 1 : 0).Sum()")]
    [InlineData("File.ReadAllLines(\"a\").Length")]
    [InlineData("Directory.EnumerateFiles(\"a\").LongCount()")]
    public Task Counting_things_is_silent(string expression) => Flows.Count(expression);
}
