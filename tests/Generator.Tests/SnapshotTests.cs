using Plainsight.Generator;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>Shows what a reviewer reads in generated code.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void Every_kind_of_field()
    {
        GeneratorResult result = GeneratorTest.Run<TelemetryGenerator>(
            TestCompilation.Create([Sources.App, Sources.Context, Sources.Everything]), new TestText("/src/adapters.txt", Sources.Adapters));
        VerifyAll(result);
    }

    [Fact]
    public void Kinds_over_closed_sets() => VerifyAll(GeneratorTest.Run<TelemetryGenerator>(Sources.App, ClosedKinds.Context, ClosedKinds.Event));

    [Fact]
    public void An_event_without_fields_in_a_nested_type_without_a_context()
    {
        GeneratorResult result = GeneratorTest.Run<TelemetryGenerator>("""
            [TelemetryApp("demo")]
            static partial class DemoTelemetry
            {
                internal partial struct Events
                {
                    /// <summary>The tool was started.</summary>
                    [TelemetryEvent]
                    internal readonly partial record struct ToolStarted;
                }
            }
            """);
        VerifyAll(result);
    }

    private static void VerifyAll(GeneratorResult result, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        Assert.Empty(result.Problems);
        foreach (var file in result.Files)
        {
            Snapshot.Verify("//HintName: " + file.HintName + "\n" + file.SourceText, file.HintName.Replace(".g.cs", "", StringComparison.Ordinal), "g.cs", test: test);
        }
    }
}
