namespace Analyzers.Tests.Rules;

/// <summary>PST0120 on numbers, ids and vocabularies.</summary>
public sealed class RangeTests
{
    [Theory]
    [InlineData("[Buckets(10, 100)] int Count")]
    [InlineData("[Buckets(0, 10)] int Count")]
    [InlineData("[Buckets([10, 100])] int Count")]
    [InlineData("[Buckets(new long[] { 10, 100 })] int Count")]
    [InlineData("[Buckets(edges: [10, 100])] int Count")]
    [InlineData("[Buckets(1000)] TimeSpan Elapsed")]
    [InlineData("[Clamp(-1, 1), Exact(\"It is a sign.\")] int? Sign")]
    [InlineData("[Clamp(0, 0)] int Zero")]
    [InlineData("[Wire(\"run\", Format = \"N\")] RunId Run")]
    public Task What_makes_sense_is_silent(string parameter) => Verify.Fields(parameter);

    [Theory]
    [InlineData("[{|PST0120:Buckets(100, 10)|}] int Count")]
    [InlineData("[{|PST0120:Buckets(10, 10)|}] int Count")]
    [InlineData("[{|PST0120:Buckets(-10, 10)|}] int Count")]
    [InlineData("[{|PST0120:Buckets|}] int Count")]
    [InlineData("[{|PST0120:Buckets([])|}] int Count")]
    [InlineData("[{|PST0120:Clamp(2, 1)|}] int Count")]
    [InlineData("[{|PST0120:Exact(\"\")|}] int Count")]
    [InlineData("[{|PST0120:Exact(\" \")|}] TimeSpan Elapsed")]
    [InlineData("[{|PST0120:Exact(\"TODO\")|}] int Count")]
    [InlineData("[Buckets(10), {|PST0120:Exact(\"Why not.\")|}] int Count")]
    [InlineData("[{|PST0120:Exact(\"Why not.\")|}] bool Ok")]
    [InlineData("[{|PST0120:Buckets(1)|}] DayOfWeek Day")]
    [InlineData("[{|PST0120:Clamp(1, 2)|}] Version? Plugin")]
    [InlineData("[{|PST0120:Wire(\"run\", Format = \"X\")|}] RunId Run")]
    [InlineData("[{|PST0120:Wire(\"ok\", Format = \"N\")|}] bool Ok")]
    public Task What_makes_no_sense_is_refused(string parameter) => Verify.Fields(parameter);

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public Task There_are_at_most_64_edges(int edges, bool refused)
    {
        string attribute = $"Buckets({string.Join(", ", Enumerable.Range(1, edges))})";
        return Verify.Fields($"[{(refused ? "{|PST0120:" + attribute + "|}" : attribute)}] int Count");
    }

    [Theory]
    [InlineData("/src/words.txt", "bash\n# comment\n\n  zsh \r\n", "Word")]
    [InlineData("words.txt", "bash", "Word")]
    [InlineData("C:\\\\src\\\\words.txt", "bash", "Word")]
    [InlineData("/src/swords.txt", "bash", "{|PST0120:Word|}")]
    [InlineData("/src/words.txt", "# nothing\n", "{|PST0120:Word|}")]
    [InlineData("/src/words.txt", "bash\ntwo words\n", "{|PST0003:Word|}")]
    [InlineData("/src/words.txt", "7f3a9c2e\n", "{|PST0003:Word|}")]
    public Task A_vocabulary_needs_its_file(string path, string text, string type) =>
        Verify.Declaration(Vocabulary(type), (path, text));

    [Fact]
    public Task A_vocabulary_that_fits_two_files_is_refused() =>
        Verify.Declaration(Vocabulary("{|PST0120:Word|}"), ("/a/words.txt", "bash"), ("/b/words.txt", "zsh"));

    [Fact]
    public Task A_vocabulary_in_a_group_is_refused_where_the_group_is_used() => Verify.Declaration("""
        [TelemetryEvent] public readonly partial record struct Done({|PST0120:Shape|} Shape);
        [TelemetryGroup] public readonly partial record struct Shape(Word Word);
        [Vocabulary("words.txt")] public readonly partial record struct Word;
        """);

    [Theory]
    [InlineData(4095, "Word")]
    [InlineData(4096, "{|PST0122:Word|}")]
    public Task A_vocabulary_has_at_most_4096_words_with_other(int words, string type) =>
        Verify.Declaration(Vocabulary(type), ("words.txt", string.Join("\n", Enumerable.Range(0, words).Select(i => $"w{i}_"))));

    private static string Vocabulary(string type) => $$"""
        [TelemetryEvent] public readonly partial record struct Done({{type}} Word);
        [Vocabulary("words.txt")] public readonly partial record struct Word;
        """;
}
