using Plainsight.Analyzers.Rules;

namespace Analyzers.Tests.Rules;

/// <summary>PST0131: what is wrong with a review.</summary>
public sealed class ReviewTests
{
    private const string Rest = "\"https://example.com/pull/1\", \"Reviewed and found fit.\"";

    public static TheoryData<string> RulesOnTypesAndDeclarations => [.. RuleTable.All.Where(rule => !rule.Reviewable).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RulesOnTypesAndDeclarations))]
    public Task A_rule_that_is_not_about_a_name_has_no_way_past(string rule) =>
        Verify.Fields($"[{{|PST0131:Reviewed(\"{rule}\", {Rest})|}}] int Models");

    [Theory]
    [InlineData("PST9999")]
    [InlineData("PST0201")]
    [InlineData("names")]
    [InlineData("")]
    public Task A_rule_that_does_not_exist_has_no_way_past(string rule) =>
        Verify.Fields($"[{{|PST0131:Reviewed(\"{rule}\", {Rest})|}}] int Models");

    [Fact]
    public Task A_refused_type_stays_refused() =>
        Verify.Fields($"[{{|PST0131:Reviewed(\"PST0101\", {Rest})|}}] {{|PST0101:string|}} Shade");

    [Theory]
    [InlineData("[TelemetryEvent, {|PST0131:Reviewed(\"PST0002\", X.Url, X.Why)|}] public readonly partial record struct Done;")]
    [InlineData("[TelemetryContext, {|PST0131:Reviewed(\"PST0002\", X.Url, X.Why)|}] public readonly partial record struct Done(int Models);")]
    [InlineData("[TelemetryGroup, {|PST0131:Reviewed(\"PST0002\", X.Url, X.Why)|}] public readonly partial record struct Done(int Models);")]
    [InlineData("[Vocabulary(\"words.txt\"), {|PST0131:Reviewed(\"PST0002\", X.Url, X.Why)|}] public readonly partial record struct Done;")]
    public Task A_declaration_has_no_way_past(string declaration) =>
        Verify.Declaration(declaration + "\ninternal static class X { public const string Url = \"https://example.com/1\"; public const string Why = \"It is fine.\"; }");

    [Theory]
    [InlineData("http://example.com/1", "A number of the simulation.")]
    [InlineData("pull/1", "A number of the simulation.")]
    [InlineData("", "A number of the simulation.")]
    [InlineData("https://example.com/1", "")]
    [InlineData("https://example.com/1", "todo")]
    [InlineData("https://example.com/1", "TBD.")]
    [InlineData("https://example.com/1", "n/a")]
    [InlineData("https://example.com/1", "user id")]
    public Task A_review_without_address_or_reason_answers_nothing(string url, string why) =>
        Verify.Fields($"[{{|PST0131:Reviewed(\"PST0110\", \"{url}\", \"{why}\")|}}] int {{|PST0110:UserId|}}");

    [Fact]
    public Task A_sound_review_is_silent() => Verify.Fields($"[Reviewed(\"PST0110\", {Rest})] int UserId");

    [Fact]
    public Task A_rule_is_reviewed_once() => Verify.Fields($"[Reviewed(\"PST0110\", {Rest}), {{|PST0131:Reviewed(\"PST0110\", {Rest})|}}] int UserId");

    [Fact]
    public Task A_review_that_answers_nothing_is_refused() => Verify.Fields($"[{{|PST0131:Reviewed(\"PST0110\", {Rest})|}}] int Models");

    [Theory]
    [InlineData("https://github.com/docglow/docglow/pull/12", true)]
    [InlineData("HTTPS://example.com/1", true)]
    [InlineData("http://example.com/1", false)]
    [InlineData("https://", false)]
    [InlineData("https://user:secret@example.com/1", false)]
    [InlineData("https://example.com/a b", false)]
    [InlineData("https://example.com/<b>", false)]
    [InlineData("example.com/1", false)]
    [InlineData("/pull/12", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("", false)]
    public void An_address_is_absolute_and_https(string address, bool accepted) => Assert.Equal(accepted, HttpsAddress.IsAbsolute(address));
}
