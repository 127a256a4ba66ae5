using Plainsight.Analyzers.Schema;

namespace Analyzers.Tests.Schema;

public sealed class SchemaReaderTests
{
    private const string Head = """{ "plainsight": 1, "app": { "name": "a" }, "envelope": [], "context": [], "events": """;

    [Theory]
    [InlineData("", 1, 1, "ends where a value")]
    [InlineData("[]", 1, 1, "a schema is an object")]
    [InlineData("{ \"plainsight\": 1,\n  \"app\": { \"name\": \"a\" }\n  \"envelope\": [] }", 3, 3, "'\"' stands where ',' or '}'")]
    [InlineData("{ \"plainsight\": 1, }", 1, 20, "a member name")]
    [InlineData("{ \"plainsight\": 01 }", 1, 17, "a value")]
    [InlineData("{ \"plainsight\": 1, \"plainsight\": 1 }", 1, 34, "stands twice")]
    [InlineData("{ \"a\": \"b\n\" }", 1, 10, "not closed")]
    [InlineData("{ \"a\": \"\\x\" }", 1, 10, "no escape")]
    [InlineData("{} {}", 1, 4, "the end of the file")]
    [InlineData("// note\n{}", 1, 1, "a value")]
    public void Malformed_text_is_refused_with_its_place(string text, int line, int column, string message)
    {
        SchemaFault fault = SchemaReader.Read(text).Fault!;
        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{ "event": "a", "version": 0, "fields": [] }] }""", "1 or more")]
    [InlineData("""[{ "event": "a", "version": 1, "status": "done", "fields": [] }] }""", "\"draft\", \"shipped\" or \"retired\"")]
    [InlineData("""[{ "event": "a", "version": 1, "fields": [] }, { "event": "a", "version": 1, "fields": [] }] }""", "stands twice")]
    [InlineData("""[{ "event": "a", "version": 1, "fields": [{ "type": "bool" }] }] }""", "\"name\" is missing")]
    [InlineData("""[{ "event": "a", "version": 1, "fields": [{ "name": "b", "type": "bool" }, { "name": "b", "type": "bool" }] }] }""", "stands twice")]
    [InlineData("""[{ "event": "a", "version": 1 }] }""", "\"fields\" is missing")]
    [InlineData("""[], "notes": [] }""", "no part \"notes\"")]
    public void Text_that_is_no_schema_is_refused(string rest, string message) =>
        Assert.Contains(message, SchemaReader.Read(Head + rest).Fault!.Message, StringComparison.Ordinal);

    [Fact]
    public void Other_format_is_refused_before_anything_else() => Assert.Contains(
        "written by another one", SchemaReader.Read("""{ "plainsight": 2, "novelty": [] }""").Fault!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("||||||| base")]
    [InlineData("=======")]
    [InlineData(">>>>>>> theirs")]
    public void Marks_of_a_merge_are_named(string mark)
    {
        SchemaFault fault = SchemaReader.Read("{\n  \"plainsight\": 1,\n" + mark + "\n").Fault!;
        Assert.Equal(3, fault.Line);
        Assert.Contains("unresolved merge", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        string deep = new string('[', 40) + new string(']', 40);
        Assert.Contains("32 levels", SchemaReader.Read(deep).Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_over_8_MB_is_refused() =>
        Assert.Contains("8 MB", SchemaReader.Read(new string(' ', (8 * 1024 * 1024) + 1)).Fault!.Message, StringComparison.Ordinal);

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_are_read()
    {
        string text = Texts.Print(Texts.Code(Models.Event("cli_build", 1, Models.Result)));
        SchemaDocument document = Texts.Read("\ufeff" + text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(text, SchemaPrinter.Print(document));
    }

    [Fact]
    public void Every_entry_knows_its_line()
    {
        SchemaDocument document = Texts.Written(Models.Event("cli_build", 1, Models.Duration, Models.Result));
        Assert.Equal((3, 11, 13), (document.App.Line, document.Events[0].Line, document.Events[0].Fields[1].Line));
    }
}
