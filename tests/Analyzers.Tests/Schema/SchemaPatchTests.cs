using Plainsight.Analyzers.Schema;

namespace Analyzers.Tests.Schema;

public sealed class SchemaPatchTests
{
    private const string A = """{ "name": "a", "type": "bool", "why": "A." }""";
    private const string B = """{ "name": "b", "type": "bool", "why": "B." }""";
    private const string C = """{ "name": "c", "type": "bool", "why": "C." }""";
    private const string Other = """{ "name": "b", "type": "integer", "why": "Other." }""";

    [Theory]
    [InlineData(A + "," + B + "," + C, A + "," + C)]
    [InlineData(A + "," + C, A + "," + B + "," + C)]
    [InlineData(A + "," + B, C + "," + Other + "," + A)]
    [InlineData("", A + "," + B)]
    [InlineData(A + "," + B, "")]
    [InlineData("{ \"name\": \"g\", \"type\": \"group\", \"why\": \"\", \"fields\": [" + A + "," + B + "] }", "{ \"name\": \"g\", \"type\": \"group\", \"why\": \"New.\", \"fields\": [" + Other + "," + C + "] }")]
    [InlineData(A, "{ \"name\": \"a\", \"type\": \"group\", \"why\": \"New.\", \"fields\": [" + B + "] }")]
    public void Every_difference_taken_over_gives_the_other_schema(string before, string after)
    {
        foreach ((string file, string code) in new[] { (before, after), (after, before) })
        {
            SchemaDocument merged = Document(code);
            SchemaDocument current = Document(file);
            for (int i = 0; i < 20 && SchemaDiff.Compare(WithoutStatus(code), current) is { Count: > 0 } differences; i++)
            {
                SchemaDocument next = SchemaPatch.Apply(current, merged, differences[0].Place);
                Assert.NotEqual(SchemaPrinter.Print(current), SchemaPrinter.Print(next));
                current = SchemaReader.Read(SchemaPrinter.Print(next)).Document!;
            }

            Assert.Equal(SchemaPrinter.Print(merged), SchemaPrinter.Print(current));
        }
    }

    [Fact]
    public void One_line_is_taken_over_and_the_others_stay()
    {
        SchemaDocument patched = SchemaPatch.Apply(Document(C + "," + Other), Document(A + "," + B), new SchemaPlace(SchemaSection.Events, "done", 1, "b"));
        Assert.Equal(SchemaPrinter.Print(Document(C + "," + B)), SchemaPrinter.Print(patched));
    }

    [Fact]
    public void Only_the_named_version_gets_another_status()
    {
        SchemaDocument retired = SchemaPatch.WithStatus(Document(A), "done", 1, SchemaStatus.Retired);
        Assert.Equal(["retired", "draft"], retired.Events.Select(version => version.Status));
    }

    private static SchemaDocument WithoutStatus(string fields) => Read(fields, "");

    private static SchemaDocument Document(string fields) => Read(fields, "\"status\": \"draft\", ");

    private static SchemaDocument Read(string fields, string status) => SchemaReader.Read($$"""
        { "plainsight": 1, "app": { "name": "shop" }, "envelope": [], "context": [], "events": [
          { "event": "done", "version": 1, {{status}}"why": "Done.", "fields": [{{fields}}] },
          { "event": "done", "version": 2, {{status}}"why": "Done.", "fields": [] } ] }
        """).Document!;
}
