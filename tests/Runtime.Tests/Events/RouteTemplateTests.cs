using System.Runtime.CompilerServices;
using System.Text;
using Plainsight.Events;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class RouteTemplateTests
{
    public static TheoryData<string, string> Vectors
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string line in File.ReadLines(Path.Combine(Folder(), "..", "..", "Vectors", "routes.txt")))
            {
                if (line.Split(" => ") is [string template, string expected])
                {
                    data.Add(template, expected);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Template_has_one_form(string template, string expected)
    {
        byte[] normal = new byte[RouteText.Longest];
        int length = RouteText.Normalise(template, normal);

        Assert.Equal(expected, length == 0 ? "unlisted" : Encoding.UTF8.GetString(normal, 0, length));
    }

    [Theory]
    [InlineData("/users/{id}", "/users/{id}")]
    [InlineData("users/{id:int}", "/users/{id}")]
    [InlineData("/", "/")]
    [InlineData("/users/42", "unlisted")]
    [InlineData("/users/{name}", "unlisted")]
    [InlineData("unlisted", "unlisted")]
    [InlineData("", "/")]
    [InlineData(null, "unlisted")]
    public void Declared_template_is_sent_and_nothing_else(string? template, string expected) =>
        Assert.Equal($$"""{"r":"{{expected}}"}""", Wire.Write("r route unlisted / /users/{id} /users", (ref EventWriter writer) => writer.Route(0, RouteTemplate.Of(template))));

    [Fact]
    public void Long_template_is_unlisted()
    {
        string longest = "/" + new string('a', RouteText.Longest - 1);

        Assert.Equal($$"""{"r":"{{longest}}"}""", Wire.Write("r route unlisted " + longest, (ref EventWriter writer) => writer.Route(0, RouteTemplate.Of(longest))));
        Assert.Equal(default, RouteTemplate.Of(longest + "a"));
    }

    [Fact]
    public void Default_value_is_unlisted() =>
        Assert.Equal("""{"r":"unlisted"}""", Wire.Write("r route unlisted /a", (ref EventWriter writer) => writer.Route(0, default)));

    [Fact]
    public void It_holds_no_text() => Assert.DoesNotContain("secret", RouteTemplate.Of("/secret").ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("r vocabulary other /a")]
    [InlineData("r route")]
    public void Route_is_written_for_routes_only(string line) =>
        Assert.Equal("{}", Wire.Write(line, (ref EventWriter writer) => writer.Route(0, RouteTemplate.Of("/a"))));

    [Fact]
    public void Masked_route_has_no_key() =>
        Assert.Equal("{}", Wire.Write("r route unlisted /a", (ref EventWriter writer) => writer.Route(0, RouteTemplate.Of("/a")), mask: 0));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
