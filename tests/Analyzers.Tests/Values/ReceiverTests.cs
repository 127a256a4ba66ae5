using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Values;

/// <summary>A source that is not written as a member of its own type: an extension method's, or a type parameter's.</summary>
public sealed class ReceiverTests
{
    private const string Web = """
        using System.Security.Claims;
        using System.Threading.Tasks;
        namespace Microsoft.AspNetCore.Http
        {
            public class HttpRequest { public string Path => ""; }
            public class HttpContext { }
            public static class Extensions
            {
                public static string FindFirstValue(this ClaimsPrincipal user, string kind) => kind;
                public static string GetDisplayUrl(this HttpRequest request) => request.Path;
                public static bool HasForm(this HttpRequest request) => true;
                public static Task<T> ReadFromJsonAsync<T>(this HttpRequest request) => Task.FromResult(default(T));
                public static object GetRouteValue(this HttpContext context, string key) => key;
                public static object GetRouteData(this HttpContext context) => context;
                public static int GetEndpoint(this HttpContext context) => 1;
            }
        }
        """;

    [Theory]
    [InlineData("user.FindFirstValue(\"sub\").Length", "PST0302")]
    [InlineData("Extensions.FindFirstValue(user, \"sub\").Length", "PST0302")]
    [InlineData("request.GetDisplayUrl().Length", "PST0302")]
    [InlineData("request.ReadFromJsonAsync<string>().Result.Length", "PST0302")]
    [InlineData("context.GetRouteValue(\"id\").ToString()!.Length", "PST0302")]
    [InlineData("context.GetRouteData().ToString()!.Length", "PST0302")]
    [InlineData("request.HasForm() ? 1 : 0", "")]
    [InlineData("context.GetEndpoint()", "")]
    public async Task An_extension_method_is_a_member_of_what_it_extends(string expression, string reported)
    {
        string source = "using System.Security.Claims; using Microsoft.AspNetCore.Http;\n"
            + "[TelemetryEvent] public readonly partial record struct Done(long Count);\n"
            + "public static class Handler { public static object Run(ClaimsPrincipal user, HttpRequest request, HttpContext context) => new Done(" + expression + "); }";
        Compilation code = TestCompilation.Create([source]).AddReferences(TestCompilation.Create([Web]).WithAssemblyName("Web").ToMetadataReference());
        Assert.DoesNotContain(code.GetDiagnostics(), each => each.Severity == DiagnosticSeverity.Error);
        IEnumerable<Diagnostic> found = await code.WithAnalyzers([new ValueAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(reported, string.Join(' ', found.Select(each => each.Id)));
    }

    [Theory]
    [InlineData("Exception", "{|PST0302:value.Message.Length|}")]
    [InlineData("Exception", "{|PST0302:$\"{value}\".Length|}")]
    [InlineData("FileSystemInfo", "{|PST0302:value.FullName.Length|}")]
    [InlineData("class, System.Security.Principal.IIdentity", "{|PST0302:value.Name!.Length|}")]
    [InlineData("FileSystemInfo", "(int)value.Attributes")]
    [InlineData("Exception", "value.HResult")]
    [InlineData("ICollection<int>", "value.Count")]
    public Task A_type_parameter_has_the_members_of_its_constraints(string constraint, string expression) => Flows.Source(
        "public static class Program { public static object Run<T>(T value) where T : " + constraint + " => new Done(" + expression + "); }");

    [Fact]
    public Task A_constraint_of_a_constraint_counts() => Flows.Source("""
        public static class Program { public static object Run<T, U>(T value) where T : U where U : Exception => new Done({|PST0302:value.Message.Length|}); }
        """);

    [Fact]
    public Task An_exception_of_a_type_parameter_is_caught_with_its_message() => Flows.Source("""
        public static class Program
        {
            public static object Run<TException>(Action work) where TException : Exception
            {
                try { work(); } catch (TException e) { return new Done({|PST0302:e.Message.Length|}); }
                return new Done(1);
            }
        }
        """);

    // Not finished code may hold what no finished code can.
    [Fact]
    public async Task Constraints_in_a_circle_end()
    {
        const string Source = "[TelemetryEvent] public readonly partial record struct Done(long Count);\n"
            + "public static class Program { public static object Run<T, U>(T value) where T : U where U : T => new Done(value.ToString().Length); }";
        IEnumerable<Diagnostic> found = await TestCompilation.Create([Source]).WithAnalyzers([new ValueAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(found);
    }
}
