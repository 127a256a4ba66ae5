using System.Globalization;
using System.Reflection;
using System.Text;
using Plainsight.Generator;
using Plainsight.Testing;
using Plainsight.Testing.Harness;

namespace Generator.Tests;

/// <summary>Compiles an event, tracks a value of it, and gives its fields as they would be sent.</summary>
internal static class Recorded
{
    /// <param name="declarations">The event and the types that it needs, in the namespace <c>Demo</c>.</param>
    /// <param name="values">C# expressions of the events to track.</param>
    public static string[] Fields(string declarations, params string[] values) =>
        [.. Bodies(Sources.App, declarations, values).Select(body => body[(body.IndexOf("\"fields\":", StringComparison.Ordinal) + 9)..^1])];

    /// <summary>The whole message of one event, for an app of the test's own.</summary>
    public static string Body(string app, string declarations, string value) => Bodies(app, declarations, [value]).Single();

    private static IEnumerable<string> Bodies(string app, string declarations, string[] values)
    {
        string tracks = string.Concat(values.Select(value => "client.Track(" + value + ");\n"));
        string program = $$"""
            public static class Program
            {
                public static void Run(Plainsight.Testing.TelemetryRecorder recorder)
                {
                    using TelemetryClient client = DemoTelemetry.Start(options => options.Record(recorder));
                    {{tracks}}
                }
            }
            """;
        Assembly assembly = GeneratorTest.Run<TelemetryGenerator>(app, "namespace Demo;\n" + declarations + "\n" + program).Load();
        TelemetryRecorder recorder = new();
        assembly.GetType("Demo.Program")!.GetMethod("Run")!.Invoke(null, BindingFlags.Default, null, [recorder], CultureInfo.InvariantCulture);
        return recorder.Events.Select(each => Encoding.UTF8.GetString(each.Body));
    }
}
