using System.Globalization;
using System.Text;

namespace Compile;

/// <summary>A thousand records of twelve fields, one a file.</summary>
internal static class Sources
{
    public const int Count = 1000;

    private const string Fields =
        "bool Ok, Outcome Result, Parts Used, int Models, int Columns, int Tests, long Rows, System.TimeSpan Duration, System.TimeSpan Wait, Outcome? Before, int? Retries, byte Depth";

    public const string Types = """
        namespace Bench;

        public enum Outcome { Success, Error, Cancelled }

        [System.Flags]
        public enum Parts { None = 0, One = 1, Two = 2, Four = 4 }
        """;

    public const string App = """
        namespace Bench;

        [Plainsight.TelemetryApp("bench", Endpoint = "https://example.com/events")]
        public static partial class BenchTelemetry;
        """;

    public static IEnumerable<string> Events() => Numbers().Select(i => Record(i, "[Plainsight.TelemetryEvent]\n", "readonly partial record struct", Reasons));

    public static IEnumerable<string> Plain() => Numbers().Select(i => Record(i, "", "readonly record struct", ""));

    /// <summary>The same records for the generator of System.Text.Json.</summary>
    public static IEnumerable<string> Json()
    {
        StringBuilder context = new("namespace Bench;\n\n");
        foreach (string i in Numbers())
        {
            context.Append("[System.Text.Json.Serialization.JsonSerializable(typeof(Event").Append(i).Append("))]\n");
        }

        return Plain().Append(context.Append("public partial class BenchContext : System.Text.Json.Serialization.JsonSerializerContext;\n").ToString());
    }

    private static string Reasons => "/// <summary>Something happened.</summary>\n" + string.Concat(
        Fields.Split(", ").Select(each => "/// <param name=\"" + each.Split(' ')[1] + "\">Do we need it?</param>\n"));

    private static IEnumerable<string> Numbers() => Enumerable.Range(0, Count).Select(i => i.ToString("000", CultureInfo.InvariantCulture));

    private static string Record(string number, string attribute, string kind, string reasons) =>
        "namespace Bench;\n\n" + reasons + attribute + "public " + kind + " Event" + number + "(" + Fields + ");\n";
}
