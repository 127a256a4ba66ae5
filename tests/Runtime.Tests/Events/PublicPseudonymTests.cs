using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class PublicPseudonymTests
{
    [Theory]
    [InlineData("my-secret-project", "dd27b0b0a27ccb48")]
    [InlineData("my-project", "817938cb1fe1fd73")]
    [InlineData("a", "c9f7282f01493627")]
    [InlineData("projeto-ação", "555e9a6f896668af")]
    [InlineData(null, "")]
    public void Public_salt_gives_the_start_of_sha_256(string? text, string expected)
    {
        Pseudonym.WithPublicSalt value = Pseudonym.WithPublicSalt.Of("visivo-telemetry-v1:", text);

        Assert.Equal($$"""{"p":"{{expected}}"}""", Wire.Write("p pseudonym salted", (ref EventWriter writer) => writer.Pseudonym(0, value)));
        Assert.Equal(expected, value.ToString());
    }

    [Fact]
    public void Long_text_is_hashed_whole()
    {
        Assert.Equal("2626a9fa51575e5d", Pseudonym.WithPublicSalt.Of("visivo-telemetry-v1:", new string('a', 100)).ToString());
        Assert.NotEqual(Pseudonym.Shake128.Of(new string('a', 100_000)), Pseudonym.Shake128.Of(new string('a', 100_001)));
    }

    [Theory]
    [InlineData("fresh", "Hqk0a3Ov5AD55KjSg2rC")]
    [InlineData("fresh_dataset", "OpVShb3cX7qQAmOZSbV8")]
    [InlineData("str_schema", "49ShjWp8x9h+rmyqjP6G")]
    [InlineData("chess_pipeline", "e/2IAxdylTbRo4fF1j56")]
    [InlineData("my_schema", "6uPCZqIyxkA5NNzbcH6M")]
    [InlineData("data_data", "TYzvhhM9c8WNWWBEUX0v")]
    [InlineData("dlt", "ujHucjkqg3eFKkbJu70P")]
    [InlineData("é", "v1/cp6QdaQ6rES1YOTPa")]
    [InlineData("", "f5wrpOiPgn1hYEVQdgWF")]
    [InlineData(null, "")]
    public void Shake_gives_fifteen_bytes_in_Base64(string? text, string expected)
    {
        Pseudonym.Shake128 value = Pseudonym.Shake128.Of(text);

        Assert.Equal($$"""{"p":"{{expected}}"}""", Wire.Write("p pseudonym shake128", (ref EventWriter writer) => writer.Pseudonym(0, value)));
        Assert.Equal(expected, value.ToString());
    }

    [Fact]
    public void Half_a_surrogate_is_hashed_as_the_sign_for_what_cannot_be_read() =>
        Assert.Equal(Pseudonym.Shake128.Of("\uFFFD"), Pseudonym.Shake128.Of("\uD800"));

    [Fact]
    public void Each_kind_is_written_for_itself_only()
    {
        string json = Wire.Write("a pseudonym keyed\nb pseudonym salted\nc pseudonym shake128\nd pseudonym\ne pseudonym plain", (ref EventWriter writer) =>
        {
            for (int field = 0; field < 6; field++)
            {
                writer.Pseudonym(field == 1 ? 9 : field, Pseudonym.WithPublicSalt.Of("", "x"));
                writer.Pseudonym(field == 2 ? 9 : field, Pseudonym.Shake128.Of("x"));
                writer.Pseudonym(field == 0 ? 9 : field, Pseudonym.Of("x"));
                writer.Word(field, 0);
            }
        });

        Assert.Equal("{}", json);
    }

    [Fact]
    public void Masked_pseudonym_has_no_key() =>
        Assert.Equal("{}", Wire.Write("p pseudonym salted", (ref EventWriter writer) => writer.Pseudonym(0, Pseudonym.WithPublicSalt.Of("", "x")), mask: 0));
}
