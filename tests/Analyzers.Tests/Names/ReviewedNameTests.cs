namespace Analyzers.Tests.Names;

/// <summary>The way past PST0110 to PST0114.</summary>
public sealed class ReviewedNameTests
{
    private const string Rest = "\"https://example.com/pull/1\", \"Reviewed and found fit.\"";

    [Theory]
    [InlineData("[Reviewed(\"PST0110\", R)] int UserId", "")]
    [InlineData("[Reviewed(\"PST0114\", R)] bool IsPregnant", "")]
    [InlineData("[Reviewed(\"PST0110\", R), Wire(\"user_id\")] int Answers", "")]
    [InlineData("[Reviewed(\"PST0114\", R)] Topic Topic", "public enum Topic { Sports, Catholic }")]
    [InlineData("Shape Shape", "[TelemetryGroup] public readonly partial record struct Shape([Reviewed(\"PST0110\", R)] int CustomerId);")]
    public Task A_review_answers_what_is_said_about_a_name_or_a_value(string parameters, string types) =>
        Verify.Fields(parameters.Replace("R)", Rest + ")", StringComparison.Ordinal), types.Replace("R)", Rest + ")", StringComparison.Ordinal));

    [Fact]
    public Task A_review_answers_its_own_rule_only() =>
        Verify.Fields($"[{{|PST0131:Reviewed(\"PST0111\", {Rest})|}}] int {{|PST0110:UserId|}}");

    [Fact]
    public Task A_review_of_a_name_that_nothing_is_said_about_is_refused() =>
        Verify.Fields($"[{{|PST0131:Reviewed(\"PST0110\", {Rest})|}}] int Models");

    [Fact]
    public Task A_review_of_a_refused_type_leaves_the_type_refused() =>
        Verify.Fields($"[Reviewed(\"PST0112\", {Rest})] {{|PST0101:string|}} {{|PST0112:ProjectName|}}");

    [Fact]
    public Task A_review_answers_in_a_declaration_that_is_refused_for_something_else() =>
        Verify.Fields($"{{|PST0101:string|}} Shade, [Reviewed(\"PST0110\", {Rest})] int UserId");

    [Fact]
    public Task A_review_answers_a_word_of_a_vocabulary() => Verify.Declaration(
        $"""
        [TelemetryEvent] public readonly partial record struct Done([Reviewed("PST0114", {Rest})] Word Word);
        [Vocabulary("words.txt")] public readonly partial record struct Word;
        """,
        ("/src/words.txt", "sports\nmuslim\n"));

    [Fact]
    public Task A_review_answers_the_name_of_an_event() => Verify.Declaration(
        $"[TelemetryEvent(\"access_token\"), Reviewed(\"PST0111\", {Rest})] public readonly partial record struct Done(bool Ok);");

    [Fact]
    public Task A_review_of_the_name_of_an_event_that_nothing_is_said_about_is_refused() => Verify.Declaration(
        $"[TelemetryEvent(\"done\"), {{|PST0131:Reviewed(\"PST0111\", {Rest})|}}] public readonly partial record struct Done(bool Ok);");
}
