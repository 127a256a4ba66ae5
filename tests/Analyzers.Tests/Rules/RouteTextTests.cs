using Plainsight.Analyzers.Rules;

namespace Analyzers.Tests.Rules;

/// <summary>Route templates in the one form in which they are sent.</summary>
public sealed class RouteTextTests
{
    public static TheoryData<string, string> Vectors =>
        [.. Docs.Repository.Read("tests/Vectors/routes.txt").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" => "))
            .Select(parts => new TheoryDataRow<string, string>(parts[0], parts[1]))];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_rules_and_the_runtime_have_the_same_form(string template, string expected) =>
        Assert.Equal(expected, RouteText.Normalise(template) ?? RouteText.Unlisted);

    [Theory]
    [InlineData("", "/")]
    [InlineData("/a/{b:regex(^x/y$)}/c", "/a/{b}/c")]
    public void A_template_is_brought_into_one_form(string template, string expected) => Assert.Equal(expected, RouteText.Normalise(template));

    [Theory]
    [InlineData("/users/{")]
    [InlineData("/users/}")]
    [InlineData("/shared/0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("/shared/10.0.0.1")]
    public void What_can_not_be_sent_has_no_form(string template) => Assert.Null(RouteText.Normalise(template));

    [Fact]
    public void A_template_of_any_length_is_no_template() => Assert.Null(RouteText.Normalise(string.Concat(Enumerable.Repeat("/users", 30))));
}
