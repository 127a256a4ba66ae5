using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Analyzers.Tests.Values;

/// <summary>Two sources in one value: neither hides the other.</summary>
public sealed class MixedSourceTests
{
    private const string Web = """
        namespace Microsoft.AspNetCore.Http
        {
            public abstract class HttpRequest { public abstract int Port { get; set; } }
            public abstract class ConnectionInfo { public abstract System.Net.IPAddress RemoteIpAddress { get; set; } }
        }
        """;

    [Theory]
    [InlineData("$\"{args[0]}@{connection.RemoteIpAddress}\"")]
    [InlineData("$\"{connection.RemoteIpAddress}@{args[0]}\"")]
    [InlineData("args[0] + request.Port")]
    [InlineData("request.Port + args[0]")]
    [InlineData("Environment.CurrentDirectory + Process.GetCurrentProcess().Id")]
    [InlineData("string.Join('|', (object)args[0], System.Net.Dns.GetHostAddresses(\"x\")[0])")]
    [InlineData("string.Concat(Process.GetCurrentProcess().Id, args[0])")]
    [InlineData("new StringBuilder(args[0]).Append(Process.GetCurrentProcess().Id).ToString()")]
    public Task A_pseudonym_is_refused_an_identity_beside_other_text(string text) => Pseudonym("{|PST0301:" + text + "|}");

    [Theory]
    [InlineData("Path.GetFullPath(args[0]) + Environment.UserName.GetHashCode()")]
    [InlineData("Environment.UserName.Length + args[0]")]
    public Task A_number_made_of_an_identity_is_refused_beside_other_text(string text) => Pseudonym("{|PST0302:" + text + "|}");

    [Theory]
    [InlineData("args[0] + Path.GetFullPath(args[1])")]
    [InlineData("args[0] + args.Length")]
    [InlineData("Environment.CurrentDirectory + Environment.GetEnvironmentVariable(\"EDITOR\")")]
    [InlineData("args[0] + Process.GetCurrentProcess().ExitCode")]
    public Task A_pseudonym_of_several_texts_is_silent(string text) => Pseudonym(text);

    [Fact]
    public async Task The_message_and_the_other_place_are_those_of_the_identity()
    {
        Diagnostic reported = Assert.Single(await Flows.Report(
            "public static class Program { public static object Main(string[] args) => Pseudonym.Of(args[0] + Process.GetCurrentProcess().Id); }"));
        Assert.Contains("Process.Id", reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Location other = reported.AdditionalLocations[0];
        Assert.Equal("Process.GetCurrentProcess().Id", other.SourceTree!.ToString().Substring(other.SourceSpan.Start, other.SourceSpan.Length));
    }

    [Fact]
    public Task A_number_beside_an_identity_is_what_it_is_alone() => Flows.Count("{|PST0302:Path.GetFullPath(\".\").Length + Process.GetCurrentProcess().ExitCode|}");

    [Fact]
    public Task A_call_is_judged_by_every_source_of_its_argument() => Flows.Statements(
        "Make({|PST0302:(Environment.UserName, args[0])|});\nMake({|PST0302:(args[0], Environment.UserName)|});\nreturn Make(({|PST0302:(\"a\", args[0])|}));",
        "private static object Make((string User, string Arg) t) => new Done(t.Arg.Length);");

    [Fact]
    public Task An_element_that_a_called_method_leaves_alone_is_silent() => Flows.Statements(
        "return Make((Environment.UserName, 3));",
        "private static object Make((string User, int Count) t) => new Done(t.Count);");

    [Fact]
    public Task A_called_method_that_makes_a_pseudonym_is_judged_by_the_identity() => Flows.Statements(
        "return Make({|PST0301:$\"{args[0]}:{Process.GetCurrentProcess().Id}\"|});",
        "private static object Make(string text) => Pseudonym.Of(text);");

    private static Task Pseudonym(string text) => Flows.Source("using Microsoft.AspNetCore.Http; public static class Program { "
        + "public static object Main(string[] args, HttpRequest request, ConnectionInfo connection) => Pseudonym.Of(" + text + "); }\n" + Web);
}
