using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class EventWriterTests
{
    [Fact]
    public void Values_stand_under_their_names_in_the_order_of_the_shape()
    {
        string json = Wire.Write("on bool\nresult enum success error", (ref EventWriter writer) =>
        {
            writer.Bool(0, true);
            writer.Enum(1, 1);
        });

        Assert.Equal("""{"on":true,"result":"error"}""", json);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    public void Enum_value_outside_the_shape_is_null(int member) =>
        Assert.Equal("""{"result":null}""", Wire.Write("result enum success error", (ref EventWriter writer) => writer.Enum(0, member)));

    [Fact]
    public void Enum_value_outside_the_shape_is_other_where_the_shape_has_such_a_value() =>
        Assert.Equal("""{"result":"other"}""", Wire.Write("result enum success other", (ref EventWriter writer) => writer.Enum(0, -1)));

    [Fact]
    public void Flags_are_an_array_in_the_order_of_the_shape_and_unknown_bits_are_dropped() =>
        Assert.Equal("""{"f":["a","c"]}""", Wire.Write("f flags a b c", (ref EventWriter writer) => writer.Flags(0, 0xFFFF_FFFF_0000_0005)));

    [Fact]
    public void No_flag_is_an_empty_array() =>
        Assert.Equal("""{"f":[]}""", Wire.Write("f flags a b c", (ref EventWriter writer) => writer.Flags(0, 0)));

    [Theory]
    [InlineData(1, "one")]
    [InlineData(0, "other")]
    [InlineData(2, "other")]
    [InlineData(-1, "other")]
    public void Word_outside_the_vocabulary_is_other(int word, string expected) =>
        Assert.Equal($$"""{"w":"{{expected}}"}""", Wire.Write("w vocabulary other one", (ref EventWriter writer) => writer.Word(0, word)));

    [Fact]
    public void Null_is_written_only_where_the_shape_allows_it()
    {
        string json = Wire.Write("a? bool\nb bool\ng? group\n  c bool", (ref EventWriter writer) =>
        {
            writer.Null(0);
            writer.Null(1);
            writer.Null(2);
        });

        Assert.Equal("""{"a":null,"g":null}""", json);
    }

    [Fact]
    public void Wrong_position_kind_or_group_writes_nothing()
    {
        string json = Wire.Write("a bool\ng group\n  c bool", (ref EventWriter writer) =>
        {
            writer.Bool(-1, true);
            writer.Bool(3, true);
            writer.Integer(0, 5L);
            writer.Bool(2, true);
            writer.EndGroup(1);
            writer.BeginGroup(0);
        });

        Assert.Equal("{}", json);
    }

    [Fact]
    public void Field_is_written_once()
    {
        string json = Wire.Write("a bool", (ref EventWriter writer) =>
        {
            writer.Bool(0, true);
            writer.Bool(0, false);
        });

        Assert.Equal("""{"a":true}""", json);
    }

    [Fact]
    public void Groups_nest_and_one_that_is_left_open_is_closed()
    {
        string json = Wire.Write("g group\n  h group\n    n integer exact\n  b bool\nz bool", (ref EventWriter writer) =>
        {
            writer.BeginGroup(0);
            writer.BeginGroup(1);
            writer.Integer(2, -7L);
            writer.EndGroup(1);
            writer.Bool(3, true);
        });

        Assert.Equal("""{"g":{"h":{"n":-7},"b":true}}""", json);
    }

    [Fact]
    public void Masked_field_has_no_key_and_neither_has_its_group()
    {
        static void Write(ref EventWriter writer)
        {
            writer.Bool(0, true);
            writer.BeginGroup(1);
            writer.Bool(2, true);
            writer.EndGroup(1);
            writer.Bool(3, true);
        }

        Assert.Equal("""{"z":true}""", Wire.Write("a bool\ng group\n  b bool\nz bool", Write, mask: 0b1000));
        Assert.Equal("""{"a":true,"g":{"b":true}}""", Wire.Write("a bool\ng group\n  b bool\nz bool", Write, mask: 0b0111));
    }

    [Fact]
    public void Ids_are_lower_case_uuids_with_or_without_dashes()
    {
        var value = new Guid("01234567-89AB-4CDE-8F01-23456789ABCD");

        string json = Wire.Write("a id install\nb id session compact", (ref EventWriter writer) =>
        {
            writer.Id(0, new InstallId(value));
            writer.Id(1, new SessionId(value));
        });

        Assert.Equal("""{"a":"01234567-89ab-4cde-8f01-23456789abcd","b":"0123456789ab4cde8f0123456789abcd"}""", json);
    }

    [Fact]
    public void Id_that_was_never_made_is_left_out() =>
        Assert.Equal("{}", Wire.Write("a id install", (ref EventWriter writer) => writer.Id(0, default(InstallId))));

    [Fact]
    public void Default_writer_writes_nothing()
    {
        EventWriter writer = default;
        writer.Bool(0, true);
        writer.Integer(0, 1L);
        writer.Null(0);
        writer.EndGroup(0);

        Assert.Equal(0, writer.Length);
    }
}
