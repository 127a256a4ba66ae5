using Package.Tests.Harness;
using Plainsight.Analyzers.Schema;

namespace Package.Tests;

/// <summary>Two branches that each add a field: git merges what belongs to different events, and leaves a clear fault otherwise.</summary>
public sealed class MergedBranchesTests : IDisposable
{
    private const string Base = """
        {
          "plainsight": 1,
          "app": { "name": "shop", "consent": "opt-in", "precedence": ["recorded"], "sink": "json" },
          "envelope": [],
          "context": [],
          "events": [
            { "event": "order_made", "version": 1, "status": "draft", "why": "An order was made.", "fields": [
              { "name": "articles", "type": "integer", "buckets": "powers-of-ten", "why": "How large are orders?" }
            ] },
            { "event": "parcel_sent", "version": 1, "status": "draft", "why": "A parcel was sent.", "fields": [
              { "name": "express", "type": "bool", "why": "Is express used?" }
            ] }
          ]
        }

        """;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("plainsight-merge-");

    public MergedBranchesTests()
    {
        Git("init", "-q", "-b", "main");
        Commit(Base);
    }

    [Fact]
    public void Fields_of_different_events_merge_without_a_conflict()
    {
        Branch("one", "order_made", "refunded");
        Branch("two", "parcel_sent", "insured");
        Git("checkout", "-q", "one");
        Git("merge", "-q", "--no-edit", "two");

        SchemaDocument merged = SchemaReader.Read(Text).Document!;
        Assert.Equal(["articles", "refunded"], merged.Find("order_made", 1)!.Fields.Select(field => field.Name));
        Assert.Equal(["express", "insured"], merged.Find("parcel_sent", 1)!.Fields.Select(field => field.Name));
        Assert.Equal(Text, SchemaPrinter.Print(merged));
    }

    [Fact]
    public void Fields_of_one_event_leave_marks_that_are_named_at_their_line()
    {
        Branch("one", "order_made", "refunded");
        Branch("two", "order_made", "gift");
        Git("checkout", "-q", "one");
        Assert.NotEqual(0, Run("merge", "-q", "--no-edit", "two").ExitCode);

        SchemaFault fault = SchemaReader.Read(Text).Fault!;
        Assert.StartsWith("<<<<<<<", Text.Split('\n')[fault.Line - 1], StringComparison.Ordinal);
        Assert.Contains("keep the lines of both sides", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_both_added_and_somebody_kept_twice_is_named_at_its_second_line()
    {
        string line = Field("refunded");
        string twice = With(With(Base, "order_made", "refunded"), "order_made", "refunded");
        SchemaFault fault = SchemaReader.Read(twice).Fault!;
        Assert.Contains(line, twice.Split('\n')[fault.Line - 1], StringComparison.Ordinal);
        Assert.Contains("'refunded' stands twice", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private string Text => File.ReadAllText(Path.Combine(_directory.FullName, SchemaDocument.FileName));

    private void Branch(string name, string @event, string field)
    {
        Git("checkout", "-q", "-b", name, "main");
        Commit(With(Base, @event, field));
    }

    // As the build writes it: in the order of the parameters, a new one last.
    private static string With(string schema, string @event, string field)
    {
        int end = schema.IndexOf("\n    ] }", schema.IndexOf(@event, StringComparison.Ordinal), StringComparison.Ordinal);
        return schema[..end] + ",\n      " + Field(field) + schema[end..];
    }

    private static string Field(string name) => $$"""{ "name": "{{name}}", "type": "bool", "why": "Does it happen?" }""";

    private void Commit(string schema)
    {
        File.WriteAllText(Path.Combine(_directory.FullName, SchemaDocument.FileName), schema.ReplaceLineEndings("\n"));
        Git("add", ".");
        Git("commit", "-q", "-m", "Change");
    }

    private void Git(params string[] arguments) => Run(arguments).Succeeded();

    private BuildResult Run(params string[] arguments) => ChildBuild.RunProgram(
        "git", _directory.FullName, [("GIT_AUTHOR_NAME", "Test"), ("GIT_AUTHOR_EMAIL", "test@example.com"), ("GIT_COMMITTER_NAME", "Test"), ("GIT_COMMITTER_EMAIL", "test@example.com")], arguments);
}
