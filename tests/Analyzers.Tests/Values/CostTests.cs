using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers;
using Plainsight.Analyzers.Flow;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Values;

/// <summary>Bodies that make no event cost nothing but a look, the others have a bound, and nothing throws.</summary>
public sealed class CostTests
{
    private const string Event = "[TelemetryEvent] public readonly partial record struct Done(int Count);\n";

    [Theory]
    [InlineData("=> args[0].Length;", false)]
    [InlineData("{ string text = args[0]; return Other(text); }", false)]
    [InlineData("=> new Done(1);", true)]
    [InlineData("{ System.Func<object> make = () => new Done(1); return make(); }", true)]
    [InlineData("=> Make(args[0].Length);", true)]
    [InlineData("=> default(Done) with { Count = 1 };", true)]
    public void Only_a_body_that_makes_an_event_is_analysed(string body, bool isWorthwhile)
    {
        CSharpCompilation compilation = TestCompilation.Create(
        [
            Event + "public static class Program { public static object Run(string[] args) " + body
                + " static int Other(string text) => text.Length; static object Make(int count) => new Done(count); }",
        ]);
        SyntaxTree tree = compilation.SyntaxTrees[0];
        MethodDeclarationSyntax method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        IOperation operation = compilation.GetSemanticModel(tree).GetOperation(method)!;
        Assert.Equal(isWorthwhile, new SinkSearch().IsWorthwhile(operation, compilation.GetTypeByMetadataName("Program")!, default));
    }

    // Loops in loops, and functions that call each other, end by their bound.
    [Fact]
    public Task A_body_that_is_all_knots_ends() => Flows.Statements(
        "int n = 0;\n"
        + string.Concat(Enumerable.Range(0, 12).Select(i => $"int F{i}(int x) {{ for (int i = 0; i < x; i++) {{ n += F{(i + 1) % 12}(i) + F{(i + 5) % 12}(x); }} return n; }}\n"))
        + "return new Done(F0(args.Length));");

    // A function of a function of itself, as often as a loop likes.
    [Fact]
    public Task Functions_that_are_wrapped_in_a_loop_end() => Flows.Statements(
        """
        Func<int, int> all = x => x;
        for (int i = 0; i < 100; i++)
        {
            Func<int, int> before = all;
            all = i % 2 == 0 ? x => before(x) + 1 : Wrap(before);
            AppDomain.CurrentDomain.ProcessExit += (_, _) => all(i);
        }

        return new Done(all(1));
        """,
        "private static Func<int, int> Wrap(Func<int, int> inner) { Func<int, int> outer = x => inner(x) + 1; return args => inner(outer(args)); }");

    [Fact]
    public async Task Unfinished_code_is_analysed_without_an_exception()
    {
        const string Source = Event + """
            public static class Program
            {
                public static object Run(string[] args)
                {
                    (string first, int second) = (args[0], args.Length);
                    Func<string, int> length = text => text switch { { Length: var n } when n > 1 => n, [var c, ..] => c, _ => 0 };
                    try { foreach (char c in first) { second += c; } } catch (Exception e) when (e is { Message.Length: > 3 }) { return new Done(Local(e.Message)); } finally { second--; }
                    var done = new Done { Count = args.Length > 2 ? length(first) : second } with { Count = Size };
                    Func<string, int> either = second > 1 ? Sized : new List<string>().IndexOf;
                    AppDomain.CurrentDomain.ProcessExit += (_, _) => second = either(first);
                    return args.Select(each => new Done(each.Length)).ToList();
                    int Local(string text) => text.Length + Size;
                }
                private static int Sized(string text) => text.Length;
                private static int Size => Environment.UserName.Length;
            }
            """;
        for (int length = Event.Length; length < Source.Length; length += 47)
        {
            IEnumerable<Diagnostic> reported = await TestCompilation.Create([Source[..length]])
                .WithAnalyzers([new ValueAnalyzer(), new UntrackedEventAnalyzer()]).GetAnalyzerDiagnosticsAsync();
            Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == "AD0001");
        }
    }
}
