using Tool.Tests.Harness;

namespace Tool.Tests.Commands;

/// <summary>A file that is no schema gets one error with its place from every command, and keeps its bytes.</summary>
public sealed class FaultyFileTests : IDisposable
{
    private const string Name = "telemetry.schema.json";

    private static readonly string[][] Commands =
    [
        ["diff", Name, "good.json"], ["diff", "good.json", Name], ["diff", "--git", "HEAD"], ["check"], ["check", Name, "Shop.dll"], ["docs"], ["ship"],
        ["json-schema"], ["validate", "good.json"],
    ];

    private static readonly byte[] Image = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff];

    private readonly WorkFolder _folder = new();

    public static TheoryData<string, string, string> Texts => new()
    {
        { "", "(1,1)", "the file ends where a value is expected" },
        { Schemas.Drafted[..(Schemas.Drafted.IndexOf("express", StringComparison.Ordinal) + 3)], "(12,21)", "a text is not closed on its line" },
        { Schemas.Drafted.Replace("\"plainsight\": 1", "\"plainsight\": 2", StringComparison.Ordinal), "(2,17)", "this version of Plainsight reads \"plainsight\": 1" },
        { Schemas.Drafted.Replace("  \"envelope\"", "<<<<<<< HEAD\n  \"envelope\"", StringComparison.Ordinal), "(4,1)", "the marks of an unresolved merge" },
        { "[]", "(1,1)", "a schema is an object" },
        { "{ \"plainsight\": 1, \"app\": \"\u0001\" }", "(1,28)", "bytes that are no UTF-8 text" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_is_no_schema(string text, string place, string message)
    {
        File.WriteAllText(_folder.PathOf(Name), text);
        EveryCommandRefuses(place, message);
        Assert.Equal(text, _folder.Read(Name));
    }

    [Fact]
    public void A_binary_file()
    {
        File.WriteAllBytes(_folder.PathOf(Name), [.. "{\n  "u8, .. Image]);
        EveryCommandRefuses("(2,3)", "bytes that are no UTF-8 text");
        Assert.Equal([.. "{\n  "u8, .. Image], File.ReadAllBytes(_folder.PathOf(Name)));
    }

    [Fact]
    public void A_file_of_50_MB()
    {
        using (FileStream file = File.Create(_folder.PathOf(Name)))
        {
            file.SetLength(50_000_000);
        }

        EveryCommandRefuses("(1,1)", "the file is larger than 8 MB");
        Assert.Equal(50_000_000, new FileInfo(_folder.PathOf(Name)).Length);
    }

    [Fact]
    public void A_folder()
    {
        Directory.CreateDirectory(_folder.PathOf(Name));
        EveryCommandRefuses("(1,1)", "it is a folder");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.PathOf(Name)));
    }

    [Fact]
    public void A_file_that_is_missing()
    {
        EveryCommandRefuses("(1,1)", "there is no such file");
        Assert.False(File.Exists(_folder.PathOf(Name)));
    }

    private void EveryCommandRefuses(string place, string message)
    {
        _folder.Write("good.json", Schemas.Shipped);
        string[] before = Entries();
        foreach (string[] command in Commands)
        {
            ToolRun run = _folder.Run(command);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.StartsWith(Name + place + ": error PST0204: This is no telemetry schema that can be read: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
            Assert.Equal(1, run.Error.Count(c => c == '\n'));
        }

        Assert.Equal(before, Entries());
    }

    private string[] Entries() => [.. Directory.EnumerateFileSystemEntries(_folder.Root).Order(StringComparer.Ordinal)];
}
