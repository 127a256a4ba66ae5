using Plainsight.Analyzers.Model;

namespace Analyzers.Tests.Rules;

/// <summary>Commands, aliases, options and counts: every name stands in an enum.</summary>
public sealed class DeclaredNamesTests
{
    private const string Types = """
        public enum Verb { Run, [Wire("cache.clear")] CacheClear }
        public enum Switch { Force, [Value(ValueKind.Value)] Threads, [Wire("-o"), Value(ValueKind.Path)] OutputDir, [Value(ValueKind.Redacted)] Filter }
        public enum Empty { }
        public enum Digits { [Wire("12345")] A }
        """;

    [Theory]
    [InlineData("CommandName<Verb> A, CommandAlias<Verb>? B, CommandOptions<Switch> C, CountsBy<Verb> D, CountsBy<DayOfWeek> E")]
    [InlineData("[Buckets(5, 10)] CountsBy<Verb> A, [Clamp(0, 9), Exact(\"Few.\")] CountsBy<Verb> B")]
    public Task Declared_names_are_silent(string parameters) => Verify.Fields(parameters, Types);

    [Theory]
    [InlineData("{|PST0105:CommandName<DayOfWeek>|} A")]
    [InlineData("{|PST0105:CommandAlias<DayOfWeek>|} A")]
    [InlineData("{|PST0105:CommandOptions<DayOfWeek>?|} A")]
    [InlineData("{|PST0105:CommandName<Empty>|} A, {|PST0105:CountsBy<Empty>|} B")]
    [InlineData("{|PST0105:CountsBy<{|CS0246:Missing|}>|} A")]
    [InlineData("{|PST0003:CommandName<Digits>|} A")]
    [InlineData("[{|PST0120:Unit(TimeUnit.Seconds)|}] CountsBy<Verb> A")]
    [InlineData("[{|PST0120:Exact(\"Why.\", Decimals = 1)|}] CountsBy<Verb> A")]
    [InlineData("[{|PST0120:Buckets(1)|}] CommandOptions<Switch> A")]
    public Task What_no_enum_of_the_source_declares_is_refused(string parameters) => Verify.Fields(parameters, Types);

    [Fact]
    public void An_option_has_dashes_and_what_stands_for_its_value()
    {
        var options = Assert.IsType<FieldType.Options>(Parser.Parsed.Fields("CommandOptions<Switch> A", Types)[0].Type);
        Assert.Equal("--force --threads=<value> -o=<path> --filter=<redacted>", string.Join(" ", options.Members.Select(member => member.Word)));
    }
}
