namespace Analyzers.Tests.Values;

/// <summary>What may be asked of a personal value: yes or no, which of the declared ones, how many.</summary>
public sealed class SilentTests
{
    [Theory]
    [InlineData("args[0] == \"--fast\"")]
    [InlineData("args[0].Length > 3")]
    [InlineData("Environment.GetEnvironmentVariable(\"CI\") is not null")]
    [InlineData("Environment.GetEnvironmentVariable(\"CI\") is { Length: > 0 }")]
    [InlineData("args is [\"--fast\", ..]")]
    [InlineData("args.Contains(\"--fast\")")]
    [InlineData("string.IsNullOrEmpty(Environment.UserName)")]
    [InlineData("File.Exists(args[0])")]
    [InlineData("Environment.UserName.Equals(\"root\", StringComparison.Ordinal) && args.Length > 0")]
    [InlineData("bool.Parse(args[0])")]
    public Task A_comparison_is_silent(string condition) => Flows.Statements("return new Done(1, Ok: " + condition + ");");

    [Theory]
    [InlineData("Enum.TryParse(args[0], true, out Mode mode) ? mode : Mode.Fast")]
    [InlineData("Enum.Parse<Mode>(args[0])")]
    [InlineData("(Mode)Enum.Parse(typeof(Mode), args[0])")]
    [InlineData("args[0] switch { \"fast\" => Mode.Fast, _ => Mode.Safe }")]
    [InlineData("args[0] == \"fast\" ? Mode.Fast : Mode.Safe")]
    public Task A_member_of_a_declared_enum_is_silent(string expression) => Flows.Statements("return new Done(1, " + expression + ");");

    [Theory]
    [InlineData("Known[args[0]]")]
    [InlineData("Known.TryGetValue(args[0], out int value) ? value : 0")]
    [InlineData("Known.GetValueOrDefault(args[0])")]
    [InlineData("Known.ContainsKey(args[0]) ? 1 : 0")]
    [InlineData("Array.IndexOf(Names, args[0])")]
    [InlineData("Names.ToList().IndexOf(args[0])")]
    [InlineData("Known.Where(pair => pair.Key == args[0]).Select(pair => pair.Value).FirstOrDefault()")]
    public Task A_look_up_of_a_closed_value_is_silent(string expression) => Flows.Statements(
        "return new Done(" + expression + ");",
        """
        private static readonly Dictionary<string, int> Known = new() { ["a"] = 1 };
        private static readonly string[] Names = ["a", "b"];
        """);

    [Theory]
    [InlineData("args.Length")]
    [InlineData("args.ToList().Count")]
    [InlineData("new HashSet<string>(args).Count")]
    [InlineData("args.GroupBy(argument => argument).Count()")]
    [InlineData("Environment.GetEnvironmentVariables().Count")]
    [InlineData("args[0].Split(',', StringSplitOptions.None).Length")]
    public Task A_count_of_a_collection_is_silent(string count) => Flows.Count(count);

    [Fact]
    public Task A_dictionary_in_a_local_is_silent() => Flows.Statements("""
        var known = new Dictionary<string, int> { ["a"] = 1 };
        known["b"] = 2;
        known.Add(args[0], 3);
        return new Done(known[args[0]]) with { Count = known.Count };
        """);

    [Fact]
    public Task A_measured_number_is_silent() => Flows.Statements("""
        Stopwatch watch = Stopwatch.StartNew();
        string text = File.ReadAllText(args[0]);
        int lines = 0;
        foreach (string line in text.Split('\n')) { lines++; }
        return new Done(watch.ElapsedMilliseconds) with { Count = lines };
        """);

    [Fact]
    public Task A_vocabulary_takes_any_text() => Flows.Source("""
        [Vocabulary("adapters.txt")] public readonly partial record struct Adapter { public static Adapter From(ReadOnlySpan<char> text) => default; }
        [TelemetryEvent] public readonly partial record struct Run(Adapter? Adapter);
        public static class Program
        {
            public static object Main(string[] args) => new Run(args.FirstOrDefault() is { } text ? Adapter.From(text) : null);
        }
        """);

    [Fact]
    public Task An_object_of_the_program_is_silent() => Flows.Source("""
        public sealed record Line(Mode Mode, int Port)
        {
            public static Line Parse(string[] args) => new(args[0] == "a" ? Mode.Fast : Mode.Safe, int.Parse(args[1]));
        }
        public static class Program
        {
            public static object Main(string[] args) => new Done(Line.Parse(args).Port, Line.Parse(args).Mode);
        }
        """);

    [Fact]
    public Task A_local_that_is_cleared_on_every_path_is_silent() => Flows.Statements("""
        string text = args[0];
        int number = text.Length;
        if (text == "a") { number = 1; } else { number = 2; }
        return new Done(number);
        """);
}
