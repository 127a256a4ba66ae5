using Package.Tests.Harness;
using Plainsight.Analyzers.Schema;
using Plainsight.Build;
using Plainsight.Testing.Harness;

namespace Package.Tests;

/// <summary>A schema file that can't be read fails the build at its place, and keeps its bytes.</summary>
public sealed class FaultySchemaFileTests(PackageFixture package) : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("plainsight-faulty-");

    public static TheoryData<string> Names => [.. FaultyFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_task_names_the_place_and_plans_to_write_nothing(string name)
    {
        FaultyFile file = FaultyFiles.All[name];
        string path = Path.Combine(_directory.FullName, SchemaDocument.FileName);
        File.WriteAllBytes(path, file.Bytes);
        SchemaDocument code = SchemaReader.Read(
            """{ "plainsight": 1, "app": { "name": "shop", "sink": "json" }, "envelope": [], "context": [], "events": [] }""").Document!;
        TelemetryFiles files = TelemetryFiles.In(_directory.FullName);

        SchemaUpdate update = SchemaUpdate.Plan(code, files, ship: true);
        BuildProblem written = Assert.Single(update.Problems);
        Assert.Equal((null, null), (update.SchemaText, update.PageText));
        Assert.Equal(written, Assert.Single(SchemaCheck.Compare(code, files)));
        Assert.Equal(("PST0204", path, file.Line, file.Column), (written.Rule, written.File, written.Line, written.Column));
        Assert.Contains(file.Message, written.Message, StringComparison.Ordinal);
    }

    // The compiler has its own opinion of additional files that are binary or huge.
    [Theory]
    [InlineData("binary", true)]
    [InlineData("binary", false)]
    [InlineData("50 MB", true)]
    [InlineData("merge markers", false)]
    public void A_build_fails_there_and_the_file_keeps_its_bytes(string name, bool analyzed)
    {
        FaultyFile file = FaultyFiles.All[name];
        Consumer consumer = Shop.Consumer(package, "faulty-" + name.Replace(' ', '-') + analyzed);
        string path = consumer.PathOf(SchemaDocument.FileName);
        File.WriteAllBytes(path, file.Bytes);

        string output = consumer.Build("-p:RunAnalyzers=" + (analyzed ? "true" : "false")).Failed().Output;
        Assert.Contains($"telemetry.schema.json({file.Line},{file.Column}", output, StringComparison.Ordinal);
        Assert.Contains("error PST0204", output, StringComparison.Ordinal);
        Assert.Contains(file.Message, output, StringComparison.Ordinal);
        Assert.Equal(file.Bytes, File.ReadAllBytes(path));
        Assert.False(consumer.Has("TELEMETRY.md"));
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
