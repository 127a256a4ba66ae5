using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Plainsight;
using Plainsight.Analyzers.Schema;
using Plainsight.Facts;
using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>The examples of the page, made from the schema, have the shape of what the runtime writes: the same keys, nesting and JSON types.</summary>
public sealed class PageExampleTests
{
    private static readonly string Corpus = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "Corpus", "allowed"));

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Corpus, "*.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_corpus_file_has_the_same_shape_on_the_page_and_on_the_wire(string file) => Compare(File.ReadAllText(Path.Combine(Corpus, file)));

    [Fact]
    public void Every_kind_of_field_has_the_same_shape_on_the_page_and_on_the_wire() => Compare(Sources.App, Sources.Context, Sources.Everything);

    [Fact]
    public void Every_closed_kind_has_the_same_shape_on_the_page_and_on_the_wire() => Compare(Sources.App, ClosedKinds.Context, ClosedKinds.Event);

    [Theory]
    [InlineData("PostHog", "https://eu.i.posthog.com", true)]
    [InlineData("PostHog", "https://eu.i.posthog.com/i/v0/e/", false)]
    [InlineData("Segment", "https://api.segment.io", true)]
    [InlineData("Segment", "https://telemetry.example.com/", false)]
    [InlineData("CloudEvents", "https://example.com/events", true)]
    [InlineData("OtlpJson", "https://example.com", true)]
    [InlineData("Otlp", "https://example.com", false)]
    public void Every_sink_has_the_same_shape_on_the_page_and_on_the_wire(string sink, string endpoint, bool withContext)
    {
        string app = $$"""
            namespace Demo;

            [TelemetryApp("demo", Sink = SinkKind.{{sink}}, Endpoint = "{{endpoint}}")]
            public static partial class DemoTelemetry;
            """;
        string @event = """
            namespace Demo;

            public enum Result { Good, Bad }

            [TelemetryGroup]
            public readonly partial record struct Sizes(int Models, bool Large);

            /// <summary>Done.</summary>
            /// <param name="Ok">Did it work?</param>
            /// <param name="Result">How did it end?</param>
            /// <param name="Count">How many?</param>
            /// <param name="Took">How long?</param>
            /// <param name="Sizes">How large?</param>
            [TelemetryEvent]
            public readonly partial record struct Finished(bool Ok, Result Result, int Count, [Unit(TimeUnit.Seconds, Decimals = 2), Exact("We compare.")] System.TimeSpan Took, Sizes Sizes);
            """;
        Compare(withContext ? [app, Sources.Context, @event] : [app, @event]);
    }

    private static void Compare(params string[] sources)
    {
        CSharpCompilation compilation = TestCompilation.Create(sources);
        Assembly assembly = GeneratorTest.Run<TelemetryGenerator>(compilation, [new TestText("/src/adapters.txt", Sources.Adapters)]).Load();
        SchemaDocument document = SchemaReader.Read(assembly.GetCustomAttribute<TelemetrySchemaAttribute>()!.Json).Document!;
        Dictionary<string, JsonElement> written = Written(assembly);

        Assert.Equal(document.Events.Select(version => $"{version.Name} {version.Version}").Order(StringComparer.Ordinal), written.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(" |  | ", TelemetryPage.Update(document, null).Text!, StringComparison.Ordinal);
        foreach (SchemaEvent version in document.Events)
        {
            JsonElement page = JsonElement.Parse(PageExample.Of(document, version));
            Same(version.Name, written[$"{version.Name} {version.Version}"], page);
        }
    }

    /// <summary>The examples that the program itself shows, with its own serializers and the sink that sends.</summary>
    private static Dictionary<string, JsonElement> Written(Assembly assembly)
    {
        using var output = new StringWriter();
        Type app = assembly.GetTypes().Single(type => type.GetProperty("Definition") is not null);
        Action<TelemetryOptions> configure = options => options.Surroundings = new Surroundings { Variable = static _ => null, Exists = static _ => false, Out = () => output };
        Assert.Equal(0, app.GetMethod("Command")!.Invoke(null, [new[] { "telemetry", "show", "--json" }, configure]));
        return JsonElement.Parse(output.ToString()).GetProperty("events").EnumerateArray()
            .ToDictionary(shown => $"{shown.GetProperty("event").GetString()} {shown.GetProperty("version").GetInt32()}", shown => shown.GetProperty("example"));
    }

    private static void Same(string path, JsonElement written, JsonElement page)
    {
        if (written.ValueKind == JsonValueKind.Null)
        {
            // A fact that this machine does not have; the page shows one that it could.
            return;
        }

        Assert.Equal($"{path}: {Kind(written)}", $"{path}: {Kind(page)}");
        if (written.ValueKind == JsonValueKind.Object)
        {
            Assert.Equal(written.EnumerateObject().Select(member => path + "." + member.Name), page.EnumerateObject().Select(member => path + "." + member.Name));
            Assert.All(written.EnumerateObject(), member => Same(path + "." + member.Name, member.Value, page.GetProperty(member.Name)));
        }

        if (path.EndsWith("attributes", StringComparison.Ordinal) || path.EndsWith("kvlistValue.values", StringComparison.Ordinal))
        {
            // Each attribute is of its own type.
            Assert.Equal(written.GetArrayLength(), page.GetArrayLength());
            Assert.All(written.EnumerateArray().Zip(page.EnumerateArray()), pair => Same(path + "." + pair.First.GetProperty("key").GetString(), pair.First, pair.Second));
            return;
        }

        if (written.ValueKind == JsonValueKind.Array && page.EnumerateArray().FirstOrDefault() is { ValueKind: not JsonValueKind.Undefined } item)
        {
            Assert.All(written.EnumerateArray(), each => Same(path + "[]", each, item));
        }
    }

    private static string Kind(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? "Boolean" : value.ValueKind.ToString();

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
