namespace Generator.Tests;

/// <summary>Exceptions and routes, as bytes on the wire: of an open world only declared names are sent.</summary>
public sealed class OpenWorldRunTests
{
    private const string Failed = """
        /// <summary>It failed.</summary>
        /// <param name="Failure">How?</param>
        /// <param name="Cause">Why?</param>
        [TelemetryEvent]
        public readonly partial record struct Failed([Kinds(typeof(BuildFailed), typeof(Rejected<>))] ExceptionKind Failure, ExceptionKind? Cause);

        public class BuildFailed(string message) : Exception(message);

        public class Rejected<T> : BuildFailed { public Rejected() : base("/home/somebody") { } }

        public sealed class Late : TimeoutException;
        """;

    private const string Served = """
        /// <summary>A page was served.</summary>
        /// <param name="Route">Which?</param>
        /// <param name="Entry">Where from?</param>
        [TelemetryEvent]
        public readonly partial record struct Served(RouteTemplate Route, RouteTemplate? Entry);

        [TelemetryRoutes("/users/{id:int}")]
        public static class Pages
        {
            private const string Charts = "charts/{name}";

            public static void Map(EndPoints app) => app.MapGet(Charts, 1).MapGet("/", 2);
        }

        public sealed class EndPoints
        {
            public EndPoints MapGet(string pattern, int handler) => this;
        }
        """;

    [Fact]
    public void An_exception_has_a_declared_name_or_that_of_its_base() => Assert.Equal(
        [
            """{"failure":"BuildFailed","cause":"other"}""",
            """{"failure":"Rejected","cause":"TimeoutException"}""",
            """{"failure":null,"cause":null}""",
        ],
        Recorded.Fields(
            Failed,
            "new Failed(ExceptionKind.Of(new BuildFailed(\"/home/somebody\")), ExceptionKind.Of(new BuildFailed(\"/home/somebody\")))",
            "new Failed(ExceptionKind.Of(new Rejected<string>()), ExceptionKind.Of(new Late()))",
            "new Failed(default, null)"));

    [Fact]
    public void A_route_is_a_declared_template() => Assert.Equal(
        [
            """{"route":"/users/{id}","entry":"/charts/{name}"}""",
            """{"route":"unlisted","entry":"/"}""",
            """{"route":"unlisted","entry":null}""",
        ],
        Recorded.Fields(
            Served,
            "new Served(RouteTemplate.Of(\"/users/{id:int}\"), RouteTemplate.Of(\"/charts/{name?}\"))",
            "new Served(RouteTemplate.Of(\"/users/somebody\"), RouteTemplate.Of(\"/\"))",
            "new Served(default, null)"));
}
