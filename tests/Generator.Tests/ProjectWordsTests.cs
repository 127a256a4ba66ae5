using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>The generator follows the project's own words, whatever the analyzer is told, and they stand in the schema.</summary>
public sealed class ProjectWordsTests
{
    private const string Event = """
        namespace Demo;

        /// <summary>A case was opened.</summary>
        /// <param name="Phone">Which target?</param>
        /// <param name="HasMatter">Is there one?</param>
        [TelemetryEvent]
        public readonly partial record struct Opened([Exact("Few.")] long Phone);
        """;

    private const string Words = "plainsight_allowed_words = phone: a build target\nplainsight_refused_words = matter: it is a client's legal case\n";

    [Fact]
    public void Without_words_the_dictionary_holds() => Assert.False(Emits(Event, ""));

    [Fact]
    public void An_allowed_word_is_emitted() => Assert.True(Emits(Event, Words));

    [Fact]
    public void A_refused_word_is_not_emitted() =>
        Assert.False(Emits(Event.Replace("long Phone", "long Phone, bool HasMatter", StringComparison.Ordinal), Words));

    [Fact]
    public void The_words_stand_in_the_schema()
    {
        string files = string.Concat(Run(Event, Words).Files.Select(file => file.SourceText.ToString()));
        Assert.Contains("{ \"word\": \"matter\", \"as\": \"refused\", \"why\": \"it is a client's legal case\" },", files, StringComparison.Ordinal);
        Assert.Contains("{ \"word\": \"phone\", \"as\": \"allowed\", \"why\": \"a build target\" }", files, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_elsewhere_changes_no_step()
    {
        var steps = IncrementalTest.Edit<TelemetryGenerator>(
            [Sources.App, Event, "class Unrelated;"], [Sources.App, Event, "class Unrelated { int Value => 1; }"], Options(Words));
        foreach (string name in (string[])[TrackingNames.ProjectWords, TrackingNames.SendableEvents, TrackingNames.Catalog, "Output"])
        {
            Assert.NotEmpty(steps[name]);
            Assert.All(steps[name], reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, name + " was " + reason));
        }
    }

    private static bool Emits(string source, string words) => Run(source, words).Files.Any(file => file.HintName.Contains("Opened", StringComparison.Ordinal));

    private static GeneratorResult Run(string source, string words)
    {
        CSharpCompilation compilation = TestCompilation.Create([Sources.App, source]);
        return GeneratorTest.Run<TelemetryGenerator>(compilation, Options(words));
    }

    private static TestOptions Options(string words) => new([("/.editorconfig", "root = true\n[*.cs]\n" + words)]);
}
