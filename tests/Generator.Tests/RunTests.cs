using System.Reflection;
using System.Text;
using Plainsight.Generator;
using Plainsight.Testing;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>Generated code, compiled and run: what are the bytes on the wire?</summary>
public sealed class RunTests
{
    [Fact]
    public void Every_kind_of_field_is_written_as_declared() => Assert.Equal(
        """{"event":"everything","version":2,"context":{"install":"00000000-0000-4000-8000-000000000000","demo_version":"1.2.3","platform":"PLATFORM","edition":"enterprise"},"fields":{"ok":true,"result":"failed","features":["column_lineage","slim"],"models":100,"sources":18446744073709551615,"score":90,"duration_ms":5000,"plugin":"4.5.6","run_id":"RUN","adapter":"bigquery","shape":{"seeds":0,"kind":null},"retries":null}}""",
        Record("""
            new Everything(true, Outcome.Error, Features.ColumnLineage | Features.Slim | (Features)64, 142, ulong.MaxValue, 4000,
                TimeSpan.FromMilliseconds(9999), new Version(4, 5, 6, 7), RunId.New(), Adapter.From("bigquery"), new Shape(0, (Outcome)77 is var o ? null : o), null)
            """));

    [Fact]
    public void Values_outside_the_declaration_are_coarsened() => Assert.Equal(
        """{"event":"everything","version":2,"context":{"install":"00000000-0000-4000-8000-000000000000","demo_version":"1.2.3","platform":"PLATFORM","edition":"enterprise"},"fields":{"ok":false,"result":"other","features":[],"models":0,"sources":0,"score":null,"duration_ms":0,"plugin":null,"run_id":"RUN","adapter":"other","shape":null,"retries":10}}""",
        Record("""
            new Everything(false, (Outcome)77, Features.Both & (Features)4, -5, 0, null,
                TimeSpan.FromMilliseconds(-1), null, RunId.New(), Adapter.From("/home/somebody/secret"), null, 99)
            """));

    private static string Record(string @event)
    {
        string program = $$"""
            namespace Demo;

            public static class Program
            {
                public static void Run(Plainsight.Testing.TelemetryRecorder recorder)
                {
                    using TelemetryClient client = DemoTelemetry.Start(Edition.Enterprise, options =>
                    {
                        options.Record(recorder);
                        options.Version = AppVersion.From(new Version(1, 2, 3));
                    });
                    client.Track({{@event}});
                }
            }
            """;
        Assembly assembly = GeneratorTest.Run<TelemetryGenerator>(
            TestCompilation.Create([Sources.App, Sources.Context, Sources.Everything, program]), new TestText("/src/adapters.txt", Sources.Adapters)).Load();
        TelemetryRecorder recorder = new();
        assembly.GetType("Demo.Program")!.GetMethod("Run")!.Invoke(null, [recorder]);
        string body = Encoding.UTF8.GetString(Assert.Single(recorder.Events).Body);
        return Mask(Mask(body, "run_id", 32, "RUN"), "platform", length: null, "PLATFORM");
    }

    private static string Mask(string body, string key, int? length, string mask)
    {
        int start = body.IndexOf("\"" + key + "\":\"", StringComparison.Ordinal) + key.Length + 4;
        int end = body.IndexOf('"', start);
        Assert.Equal(length ?? end - start, end - start);
        return body[..start] + mask + body[end..];
    }
}
