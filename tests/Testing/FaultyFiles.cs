using System.Text;

namespace Plainsight.Testing.Harness;

/// <summary>Schema files that are none, with what has to be said about each: the same table for the analyzer, the task and whoever else reads the file.</summary>
public static class FaultyFiles
{
    private const string Good = """
        {
          "plainsight": 1,
          "app": { "name": "docglow", "consent": "opt-in", "precedence": ["recorded"], "sink": "json" },
          "envelope": [],
          "context": [],
          "events": []
        }

        """;

    /// <summary>Each file by its name.</summary>
    public static IReadOnlyDictionary<string, FaultyFile> All { get; } = new Dictionary<string, FaultyFile>(StringComparer.Ordinal)
    {
        ["empty"] = Text("", 1, 1, "the file ends where a value is expected"),
        ["truncated"] = Text(Good[..(Good.IndexOf("envelope", StringComparison.Ordinal) + 3)], 4, 7, "a text is not closed on its line"),
        ["binary"] = new([.. "{\n  "u8, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff], 2, 3, "bytes that are no UTF-8 text"),
        ["50 MB"] = Text(new string(' ', 50_000_000), 1, 1, "the file is larger than 8 MB"),
        ["version 2"] = Text(Good.Replace("\"plainsight\": 1", "\"plainsight\": 2", StringComparison.Ordinal), 2, 17, "the file was written by another one"),
        ["merge markers"] = Text(Good.Replace("  \"envelope\"", "<<<<<<< HEAD\n  \"envelope\"", StringComparison.Ordinal), 4, 1, "the marks of an unresolved merge"),
        ["a line twice"] = Text(Good.Replace("\"context\": []", "\"context\": [\n    { \"name\": \"a\", \"type\": \"bool\" },\n    { \"name\": \"a\", \"type\": \"bool\" }\n  ]", StringComparison.Ordinal), 7, 5, "'a' stands twice in \"context\""),
    };

    private static FaultyFile Text(string text, int line, int column, string message) => new(Encoding.UTF8.GetBytes(text), line, column, message);
}
