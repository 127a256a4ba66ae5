using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary><c>-p:TelemetryKey=…</c> reaches the definition, and never the schema.</summary>
public sealed class BuildKeyTests
{
    private const string PostHog = "Sink = SinkKind.PostHog, Endpoint = \"https://eu.i.posthog.com\"";

    [Theory]
    [InlineData(PostHog, "", null)]
    [InlineData(PostHog, " ", null)]
    [InlineData(PostHog, "phc_build", "phc_build")]
    [InlineData(PostHog + ", Key = \"phc_source\"", "", "phc_source")]
    [InlineData(PostHog + ", Key = \"phc_source\"", "phc_build", "phc_build")]
    [InlineData("Sink = SinkKind.CloudEvents", "phc_build", null)]
    public void The_build_gives_the_key_where_the_sink_sends_one(string app, string key, string? expected)
    {
        string source = $"namespace Demo;\n[TelemetryApp(\"demo\", {app})] public static partial class DemoTelemetry;";
        TestOptions options = new([("/.globalconfig", "is_global = true\nbuild_property.TelemetryKey = " + key + "\n")]);
        GeneratorResult result = GeneratorTest.Run<TelemetryGenerator>(TestCompilation.Create([source]), options);
        string[] files = [.. result.Files.Select(file => file.SourceText.ToString())];

        Assert.Equal(expected is null ? [] : [$"Key = \"{expected}\","], files.SelectMany(file => file.Split('\n')).Select(line => line.Trim()).Where(line => line.StartsWith("Key =", StringComparison.Ordinal)));
        Assert.DoesNotContain(files, file => file.Contains("phc_", StringComparison.Ordinal) && file.Contains("TelemetrySchema", StringComparison.Ordinal));
    }
}
