using System.Text.Json;
using Samples.Tests.Harness;

namespace Samples.Tests;

/// <summary>What a sample sends is what its schema file lists and its page tells, reviews included.</summary>
public sealed class SchemaFileTests
{
    public static TheoryData<string> Samples => ["Dashdown", "Docglow", "Dlt", "Daytona", "Visivo"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_event_and_each_field_of_the_schema_file_stands_on_the_page(string sample)
    {
        string page = Read(sample, "TELEMETRY.md");
        JsonElement schema = JsonElement.Parse(Read(sample, "telemetry.schema.json"));
        IEnumerable<string> names = schema.GetProperty("events").EnumerateArray()
            .SelectMany(each => Fields("", each).Select(field => field.Name).Prepend(each.GetProperty("event").GetString()!))
            .Concat(schema.GetProperty("context").EnumerateArray().SelectMany(field => Own("", field)).Select(field => field.Name));
        Assert.All(names.Distinct(), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    // The build refuses another shape of a version that was shipped, so a field that is added comes with another version.
    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_sent_is_a_shipped_version(string sample) => Assert.All(
        JsonElement.Parse(Read(sample, "telemetry.schema.json")).GetProperty("events").EnumerateArray(),
        each => Assert.Equal("shipped", each.GetProperty("status").GetString()));

    // A hash that is the same everywhere can be guessed. It travels where a page promises it, and nowhere without a review.
    [Theory]
    [InlineData("Dlt", 15)]
    [InlineData("Visivo", 2)]
    public void A_hash_that_can_be_guessed_is_shown_with_its_review(string sample, int hashes)
    {
        string page = Read(sample, "TELEMETRY.md");
        (string Name, JsonElement Json)[] fields = [.. JsonElement.Parse(Read(sample, "telemetry.schema.json")).GetProperty("events").EnumerateArray()
            .SelectMany(each => Fields("", each)).Where(field => field.Json.GetProperty("type").GetString() == "pseudonym")];
        Assert.Equal(hashes, fields.Length);
        Assert.All(fields, field =>
        {
            JsonElement review = Assert.Single(field.Json.GetProperty("reviewed").EnumerateArray());
            Assert.Equal("PST0130", review.GetProperty("rule").GetString());
            Assert.StartsWith("https://", review.GetProperty("url").GetString(), StringComparison.Ordinal);
            Assert.Contains("guess", review.GetProperty("why").GetString(), StringComparison.Ordinal);
            Assert.Contains(page.Split('\n'), line => line.StartsWith($"| `{field.Name}`", StringComparison.Ordinal) && line.Contains("can check the guess", StringComparison.Ordinal));
        });
    }

    private static string Read(string sample, string file) => File.ReadAllText(new SampleProgram(sample).File(file)).ReplaceLineEndings("\n");

    private static IEnumerable<(string Name, JsonElement Json)> Fields(string prefix, JsonElement owner) =>
        owner.TryGetProperty("fields", out JsonElement fields) ? fields.EnumerateArray().SelectMany(field => Own(prefix, field)) : [];

    private static IEnumerable<(string Name, JsonElement Json)> Own(string prefix, JsonElement field)
    {
        string name = prefix + field.GetProperty("name").GetString();
        return field.GetProperty("type").GetString() == "group" ? Fields(name + ".", field) : [(name, field)];
    }
}
