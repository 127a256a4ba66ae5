using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

public sealed class HostNumberTests
{
    [Theory]
    [InlineData(100, "100")]
    [InlineData(204, "200")]
    [InlineData(599, "500")]
    [InlineData(99, "null")]
    [InlineData(600, "null")]
    [InlineData(0, "null")]
    [InlineData(-1, "null")]
    [InlineData(int.MaxValue, "null")]
    public void Status_code_is_its_class_and_no_code_is_null(int code, string expected) =>
        Assert.Equal($$"""{"s":{{expected}}}""", Wire.Write("s integer edges 0 100 200 300 400 500", (ref EventWriter writer) => writer.Integer(0, StatusCode.From(code))));

    [Fact]
    public void Exact_status_code_is_the_code() =>
        Assert.Equal("""{"s":404}""", Wire.Write("s integer exact", (ref EventWriter writer) => writer.Integer(0, StatusCode.From(404))));

    [Fact]
    public void Default_status_code_is_null() =>
        Assert.Equal("""{"s":null}""", Wire.Write("s integer exact", (ref EventWriter writer) => writer.Integer(0, default(StatusCode))));

    [Theory]
    [InlineData(1, "1")]
    [InlineData(6, "4")]
    [InlineData(16, "16")]
    [InlineData(0, "0")]
    public void Processors_are_a_bucket(int count, string expected) =>
        Assert.Equal($$"""{"c":{{expected}}}""", Wire.Write("c integer edges 0 1 2 4 8 16 32", (ref EventWriter writer) => writer.Integer(0, new CpuCount(count))));

    [Fact]
    public void Continuous_integration_is_a_truth_value() =>
        Assert.Equal("""{"c":true}""", Wire.Write("c bool", (ref EventWriter writer) => writer.Bool(0, new CiRun(true))));

    [Fact]
    public void They_are_written_for_integers_only()
    {
        string json = Wire.Write("a real exact 0\nb duration exact", (ref EventWriter writer) =>
        {
            writer.Integer(0, StatusCode.From(200));
            writer.Integer(1, new CpuCount(4));
        });

        Assert.Equal("{}", json);
    }
}
