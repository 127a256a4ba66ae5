using System.Text.Json;

namespace Plainsight.Tests.Cli;

public sealed class ShowTests : CommandTest
{
    [Fact]
    public void Show_lists_values_and_reasons_of_every_field()
    {
        Assert.Equal(0, Run("show"));
        Assert.All(
            [
                "cli_build, version 1\nA build finished.\n",
                "duration_ms   milliseconds, rounded down to 1, 2, 5, 10, …\n",
                "Is building getting slower?",
                "result        one of: success, error\n",
                "adapter       one of: other, bigquery, snowflake, or nothing\n",
                "shape.models  number, rounded down to 1, 10, 100, …\n",
                "cli_serve, version 1\n",
                "With every event\n",
                "instance_id  random id of this installation\n",
                "Never sent: ",
            ],
            part => Assert.Contains(part, Output, StringComparison.Ordinal));
        Assert.Empty(World.Files);
    }

    [Fact]
    public void Show_takes_one_event()
    {
        Run("show", "cli_serve");
        Assert.Contains("cli_serve", Output, StringComparison.Ordinal);
        Assert.DoesNotContain("cli_build", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_is_the_body_of_a_request()
    {
        JsonElement example = RunJson("show", "cli_build").GetProperty("events")[0].GetProperty("example");
        Assert.Equal("cli_build", example.GetProperty("event").GetString());
        Assert.Equal(100, example.GetProperty("fields").GetProperty("shape").GetProperty("models").GetInt32());
        Assert.Equal("linux", example.GetProperty("context").GetProperty("platform").GetString());
    }

    [Fact]
    public void A_long_list_of_words_is_cut_on_the_screen_only()
    {
        Definition = Consent.Apps.Docglow(events: "event pick 1\nword vocabulary other " + string.Join(' ', Enumerable.Range(0, 50).Select(i => "w" + i)));
        Run("show");
        Assert.Contains("and 39 more (--json lists them)", Output, StringComparison.Ordinal);
        Assert.Equal(51, RunJson("show").GetProperty("events")[0].GetProperty("fields")[0].GetProperty("words").GetArrayLength());
    }

    [Fact]
    public void Long_lines_are_broken_and_stay_aligned()
    {
        Definition = Consent.Apps.Docglow(events: "event pick 1\nword vocabulary other " + string.Join(' ', Enumerable.Range(0, 12).Select(i => "some_long_word_" + i)));
        Run("show", "pick");
        string[] lines = Output.Split("Example:")[0].Split('\n');
        Assert.All(lines, static line => Assert.InRange(line.Length, 0, 100));
        int first = Array.FindIndex(lines, static line => line.StartsWith("  word  one of: other, some_long_word_0,", StringComparison.Ordinal));
        Assert.StartsWith("        some_long_word_", lines[first + 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("integer clamp 0 100 edges 0 10 50", "number, rounded down to one of 0, 10, 50, from 0 to 100")]
    [InlineData("integer exact", "number, exact")]
    [InlineData("real exact 2", "number, exact to 2 decimals")]
    [InlineData("real clamp 0 1 edges 0 10", "number, rounded down to one of 0, 10, from 0 to 1")]
    [InlineData("duration unit seconds 1 clamp 0 60 exact", "seconds, exact to 1 decimal, from 0 to 60")]
    [InlineData("duration unit hours 1-2-5", "hours, rounded down to 1, 2, 5, 10, …")]
    [InlineData("flags a b", "any of: a, b")]
    [InlineData("exception other FormatException", "kind of error, one of: other, FormatException")]
    [InlineData("route unlisted /users/{id}", "one of: unlisted, /users/{id}")]
    [InlineData("pseudonym keyed", "hash under a random key of this installation (16 hex digits)")]
    [InlineData("pseudonym salted", "hash with a public salt (16 hex digits): who guesses the text can check it")]
    [InlineData("pseudonym shake128", "hash without a key (20 characters): who guesses the text can check it")]
    [InlineData("command run build", "one of: run, build, or other")]
    [InlineData("alias other ls", "one of: other, ls")]
    [InlineData("options --threads=<value> --force", "any of: --threads <value>, --force")]
    [InlineData("counts clamp 0 9 edges 0 5 words a b", "a number for each of a, b: rounded down to one of 0, 5, from 0 to 9")]
    [InlineData("version runtime", "version of .NET")]
    [InlineData("id run compact", "random id of one piece of work")]
    public void Each_type_is_put_in_words(string type, string words)
    {
        Definition = Consent.Apps.Docglow(events: "event e 1\nf " + type);
        Assert.Equal(words, RunJson("show").GetProperty("events")[0].GetProperty("fields")[0].GetProperty("values").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"events\": 1, \"context\": [1, null]}")]
    [InlineData("{\"events\": [{\"event\": 1}]}")]
    public void A_schema_that_cannot_be_read_gives_no_reasons(string json) =>
        Assert.Equal("", Plainsight.Cli.SchemaReasons.Read(json).Of("cli_build", "duration_ms"));
}
