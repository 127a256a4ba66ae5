using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Plainsight.Analyzers;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Parser;

/// <summary>Types and constants of another project, which an editor hands over as a compilation and a build as a file: both are told the same.</summary>
public sealed class OtherProjectTests
{
    private const string Library = """
        namespace Library;

        public enum Mode { Fast, [Wire("safe_mode")] Safe }

        [TelemetryGroup] public readonly partial record struct Shape(bool Ok);

        [Vocabulary("adapters.txt")] public readonly partial record struct Adapter;

        public static class Names
        {
            public const string Event = "library_done";
            public const string Wire = "given";
            public const int Edge = 10;
        }

        public class BuildFailed : Exception;

        public static class Helper
        {
            public static int Count(string text) => 1;
        }
        """;

    [Theory]
    [InlineData("Mode Mode")]
    [InlineData("Mode? Mode")]
    [InlineData("CountsBy<Mode> Modes")]
    [InlineData("[Wire(Names.Wire)] bool Ok")]
    [InlineData("[Buckets(1, Names.Edge)] int Models")]
    [InlineData("[Kinds(typeof(BuildFailed))] ExceptionKind Failure")]
    public async Task What_it_declares_may_be_sent(string field)
    {
        Assert.Empty(await Report(field, inEditor: true));
        Assert.Empty(await Report(field, inEditor: false));
    }

    [Theory]
    [InlineData("Shape Shape", "PST0105")]
    [InlineData("Shape? Shape", "PST0105")]
    [InlineData("Adapter Adapter", "PST0105")]
    [InlineData("CommandName<Mode> Command", "PST0105")]
    [InlineData("CommandOptions<Mode> Options", "PST0105")]
    [InlineData("BuildFailed Mode", "PST0104")]
    public async Task What_cannot_be_reviewed_here_is_refused_at_its_place(string field, string id)
    {
        string type = field[..field.IndexOf(' ', StringComparison.Ordinal)];
        string[] expected = [$"{id}: {type}"];
        Assert.Equal(expected, await Report(field, inEditor: true));
        Assert.Equal(expected, await Report(field, inEditor: false));
    }

    [Theory]
    [InlineData("public static class Work { public static object Main(string[] args) => new Done(Helper.Count(args[0])); }")]
    [InlineData("public static class Work { public static object Main(string[] args) => new Done((int)(Mode)args.Length); }")]
    public async Task What_its_methods_return_is_judged_alike(string work) =>
        Assert.Equal(await Report("long Count", inEditor: false, work), await Report("long Count", inEditor: true, work));

    private static async Task<string[]> Report(string field, bool inEditor, string beside = "")
    {
        string source = $$"""
            using Library;
            [TelemetryApp("demo")] public static partial class Demo;
            [TelemetryEvent(Names.Event)] public readonly partial record struct Done({{field}});
            {{beside}}
            """;
        CSharpCompilation compilation = TestCompilation.Create([source]).AddReferences(Reference(inEditor));
        AnalyzerOptions options = new([new TestText("adapters.txt", "zsh\n")]);
        IEnumerable<Diagnostic> reported = await compilation
            .WithAnalyzers([new TelemetryAnalyzer(), new CatalogAnalyzer(), new SchemaAnalyzer(), new BudgetAnalyzer(), new ValueAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        return [.. reported
            .Where(each => each.Id is not "PST0005" && !each.Id.StartsWith("PST02", StringComparison.Ordinal))
            .Select(each => each.Id + ": " + source.Substring(each.Location.SourceSpan.Start, each.Location.SourceSpan.Length))];
    }

    private static MetadataReference Reference(bool inEditor)
    {
        CSharpCompilation library = TestCompilation.Create([Library]).WithAssemblyName("Library");
        if (inEditor)
        {
            return library.ToMetadataReference();
        }

        using var file = new MemoryStream();
        Assert.True(library.Emit(file).Success);
        return MetadataReference.CreateFromImage(file.ToArray());
    }
}
