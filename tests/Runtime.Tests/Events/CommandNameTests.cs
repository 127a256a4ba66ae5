using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class CommandNameTests
{
    [Theory]
    [InlineData("Run", Verb.Run)]
    [InlineData("run", Verb.Run)]
    [InlineData("list-sources", Verb.ListSources)]
    [InlineData("list_sources", Verb.ListSources)]
    [InlineData("list sources", Verb.ListSources)]
    [InlineData("pipeline.info", Verb.Info)]
    [InlineData("pipeline info", Verb.Info)]
    public void Declared_name_is_found_as_people_type_it(string text, Verb expected)
    {
        Assert.Equal(expected, CommandName<Verb>.From(text).Member);
        Assert.Equal(expected, CommandAlias<Verb>.From(text).Member);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("runs")]
    [InlineData("ru")]
    [InlineData("info")]
    [InlineData("/home/alice/run")]
    [InlineData("alice@example.com")]
    public void Any_other_text_is_no_name(string? text) => Assert.Null(CommandName<Verb>.From(text).Member);

    [Fact]
    public void Default_value_is_no_name() => Assert.Null(default(CommandName<Verb>).Member);

    [Theory]
    [InlineData("command run list_sources", 0, "run")]
    [InlineData("command run list_sources", 1, "list_sources")]
    [InlineData("command run list_sources", 2, "other")]
    [InlineData("command run list_sources", -1, "other")]
    [InlineData("alias other ls", 1, "ls")]
    [InlineData("alias other ls", int.MinValue, "other")]
    public void Position_outside_the_words_is_other(string type, int position, string expected) =>
        Assert.Equal($$"""{"c":"{{expected}}"}""", Wire.Write("c " + type, (ref EventWriter writer) => writer.Name(0, position)));

    [Fact]
    public void Name_is_written_for_names_only()
    {
        string json = Wire.Write("a enum x y\nb command x y\nc options x y", (ref EventWriter writer) =>
        {
            writer.Name(0, 0);
            writer.Enum(1, 0);
            writer.Word(1, 0);
            writer.Name(2, 0);
            writer.Name(9, 0);
        });

        Assert.Equal("{}", json);
    }

    [Fact]
    public void Masked_name_has_no_key() =>
        Assert.Equal("{}", Wire.Write("c command run", (ref EventWriter writer) => writer.Name(0, 0), mask: 0));

    [Fact]
    public void One_more_name_is_another_field_to_agree_to() =>
        Assert.NotEqual(Wire.Plan("c command run").Fields[0].ConsentHash, Wire.Plan("c command run build").Fields[0].ConsentHash);
}
