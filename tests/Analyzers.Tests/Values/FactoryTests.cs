namespace Analyzers.Tests.Values;

/// <summary>Plainsight's own types, the pseudonym, and what <c>Start</c> hands to the context.</summary>
public sealed class FactoryTests
{
    [Theory]
    [InlineData("AppVersion.TryParse({|PST0301:args[0]|}, out AppVersion version) ? version : default")]
    [InlineData("AppVersion.From(new Version(args[0].Length, 1))", "{|PST0302:new Version(args[0].Length, 1)|}")]
    [InlineData("OsVersion.From(Version.Parse(args[0]))", "{|PST0302:Version.Parse(args[0])|}")]
    [InlineData("StatusCode.From(Environment.UserName.Length)", "{|PST0302:Environment.UserName.Length|}")]
    [InlineData("CountsBy<Mode>.Of((Mode.Fast, args[0].Length))", "{|PST0302:(Mode.Fast, args[0].Length)|}")]
    public Task A_personal_value_does_not_enter_a_closed_type(string expression, string marked = "")
    {
        string inner = marked.Replace("{|PST0302:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
        return Flows.Statements("return " + (inner.Length > 0 ? expression.Replace(inner, marked, StringComparison.Ordinal) : expression) + ";");
    }

    [Theory]
    [InlineData("CommandName<Mode>.From(args[0])")]
    [InlineData("CommandAlias<Mode>.From(args[0])")]
    [InlineData("CommandOptions<Mode>.From(args)")]
    [InlineData("RouteTemplate.Of(args[0])")]
    [InlineData("ExceptionKind.Of(new IOException(args[0]))")]
    [InlineData("StatusCode.From((int)System.Net.HttpStatusCode.OK)")]
    [InlineData("AppVersion.From(typeof(Program).Assembly.GetName().Version)")]
    [InlineData("CountsBy<Mode>.Of((Mode.Fast, args.Length))")]
    public Task A_type_that_keeps_declared_values_only_takes_anything(string expression) => Flows.Statements("return " + expression + ";");

    [Theory]
    [InlineData("Environment.UserName")]
    [InlineData("Environment.MachineName")]
    [InlineData("Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\")")]
    [InlineData("Environment.GetEnvironmentVariable(\"USER\")")]
    [InlineData("System.Net.Dns.GetHostName()")]
    public Task An_identity_or_a_secret_never_becomes_a_pseudonym(string source) => Flows.Source(
        "public static class Program { public static object Make() => Pseudonym.Of({|PST0301:" + source + "|}!); }");

    [Fact]
    public Task A_text_that_holds_an_identity_never_becomes_a_pseudonym() => Flows.Source(
        "public static class Program { public static object Make(string[] args) => Pseudonym.Shake128.Of({|PST0301:$\"{Path.GetTempPath()}{Environment.UserName}\"|}); }");

    [Theory]
    [InlineData("args[0]")]
    [InlineData("Environment.CurrentDirectory")]
    [InlineData("Path.GetFileName(args[0]), File.ReadAllText(\"a\")")]
    [InlineData("Environment.GetEnvironmentVariable(\"PROJECT\")!")]
    public Task Other_text_may_become_a_pseudonym(string source) => Flows.Source(
        "public static class Program { public static object Main(string[] args) => Pseudonym.Of(" + source + "); }");

    [Fact]
    public Task What_Start_is_given_goes_into_the_context() => Flows.Source("""
        [TelemetryApp("demo")] public static partial class Demo { public static object Start(Mode mode, int size) => mode; }
        public static class Program { public static object Main(string[] args) => Demo.Start(args is [] ? Mode.Fast : Mode.Safe, {|PST0302:args[0].Length|}); }
        """);
}
