using Plainsight.Analyzers.Rules;

namespace Analyzers.Tests.Rules;

/// <summary>Route templates in the one form in which they are sent.</summary>
public sealed class RouteTextTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("", "/")]
    [InlineData("users", "/users")]
    [InlineData("/users/", "/users")]
    [InlineData("~/users", "/users")]
    [InlineData("/users/{id}", "/users/{id}")]
    [InlineData("/users/{id:int:min(1)}", "/users/{id}")]
    [InlineData("/users/{id?}", "/users/{id}")]
    [InlineData("/users/{id=5}", "/users/{id}")]
    [InlineData("/files/{**path}", "/files/{path}")]
    [InlineData("/files/{name}.{extension}", "/files/{name}.{extension}")]
    [InlineData("/a/{b:regex(^x/y$)}/c", "/a/{b}/c")]
    public void A_template_is_brought_into_one_form(string template, string expected) => Assert.Equal(expected, RouteText.Normalise(template));

    [Theory]
    [InlineData("/users/{")]
    [InlineData("/users/{id")]
    [InlineData("/users/{}")]
    [InlineData("/users/}")]
    [InlineData("/users/{i d}")]
    [InlineData("/the users")]
    [InlineData("/users?name=x")]
    [InlineData("/[controller]")]
    [InlineData("/shared/0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("/shared/10.0.0.1")]
    [InlineData("/übersicht")]
    public void What_can_not_be_sent_has_no_form(string template) => Assert.Null(RouteText.Normalise(template));

    [Fact]
    public void A_template_of_any_length_is_no_template() => Assert.Null(RouteText.Normalise(string.Concat(Enumerable.Repeat("/users", 30))));
}
