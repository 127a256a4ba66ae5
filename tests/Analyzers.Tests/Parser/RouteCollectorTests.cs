using Plainsight.Analyzers.Parser.Routes;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Parser;

/// <summary>Which routes a compilation declares.</summary>
public sealed class RouteCollectorTests
{
    [Theory]
    [InlineData("app.MapGet(\"/users/{id:int}\", () => 1);", "/users/{id}")]
    [InlineData("app.MapPost(pattern: \"/users\", 1); app.MapPut(\"/a\", 1); app.MapDelete(\"/b\", 1); app.MapPatch(\"/c\", 1); app.Map(\"/d\", 1);", "/a /b /c /d /users")]
    [InlineData("const string Users = \"/users\"; app.MapGet(Users + \"/all\", 1);", "/users/all")]
    [InlineData("app.MapGet(Routes.Home, 1);", "/home")]
    [InlineData("app.MapGroup(\"/api\").MapGroup(\"v1\").WithTags(\"x\").MapGet(\"/users\", 1);", "/api/v1/users")]
    [InlineData("app.MapGet(args[0], 1); app.MapGet(\"/the users\", 1);", "")]
    [InlineData("app.MapGet(); app.Get(\"/users\", 1);", "")]
    public void End_points_declare_constants(string body, string expected) => Declares(expected, $$"""
        static class Program { static void Main(string[] args, dynamic app) { {{body}} } }
        static class Routes { public const string Home = "home"; }
        """);

    [Theory]
    [InlineData("[HttpGet] public void All() { } [HttpGet(\"{id}\")] public void One() { }", "/api/Users /api/Users/{id}")]
    [InlineData("[HttpPost(\"[action]\", Name = \"x\")] public void Create() { }", "/api/Users/Create")]
    [InlineData("[HttpGet(\"~/health\")] public void Health() { } [HttpGet(\"/ready\")] public void Ready() { }", "/health /ready")]
    [InlineData("[HttpPut, Route(\"{id}\")] public void Put() { }", "/api/Users/{id}")]
    [InlineData("private void Helper() { }", "")]
    public void Controllers_declare_a_template_an_action(string members, string expected) =>
        Declares(expected, "[Route(\"api/[controller]\")] public class UsersController { " + members + " }");

    [Fact]
    public void An_action_without_a_route_declares_none() => Declares("", "public class Home { public void Index() { } }");

    [Fact]
    public void Routes_can_be_declared_for_telemetry() =>
        Declares("/a /b/{c} /d", "[TelemetryRoutes(\"/a\", \"/b/{c:int}\")] class A; [Plainsight.TelemetryRoutesAttribute([\"/d\"])] class B;");

    [Fact]
    public void A_route_that_is_declared_twice_is_one() =>
        Declares("/a", "static class P { static void M(dynamic app) { app.MapGet(\"/a\", 1); app.MapPost(\"a/\", 1); } }");

    private static void Declares(string expected, string source) =>
        Assert.Equal(expected, string.Join(" ", RouteCollector.Collect(TestCompilation.Create([source]), default)));
}
