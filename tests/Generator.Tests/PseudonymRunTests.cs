using System.Text.RegularExpressions;

namespace Generator.Tests;

/// <summary>Pseudonyms, as bytes on the wire.</summary>
public sealed class PseudonymRunTests
{
    private const string Event = """
        /// <summary>Done.</summary>
        /// <param name="First">Which?</param>
        /// <param name="Second">Which?</param>
        /// <param name="Hash">Which?</param>
        /// <param name="Salted">Which?</param>
        [TelemetryEvent]
        public readonly partial record struct Done(
            Pseudonym First,
            Pseudonym? Second,
            [Reviewed("PST0130", "https://example.com/pull/12", "The page promises it.")] Pseudonym.Shake128 Hash,
            [Reviewed("PST0130", "https://example.com/pull/12", "The page promises it.")] Pseudonym.WithPublicSalt? Salted);
        """;

    [Fact]
    public void The_same_text_is_another_pseudonym_in_another_field()
    {
        string[] fields = Recorded.Fields(
            Event,
            "new Done(Pseudonym.Of(\"fresh\"), Pseudonym.Of(\"fresh\"), Pseudonym.Shake128.Of(\"fresh\"), null)",
            "new Done(default, null, default, Pseudonym.WithPublicSalt.Of(\"salt\", \"fresh\"))");
        Match keyed = Regex.Match(fields[0], "^{\"first\":\"([0-9a-f]{16})\",\"second\":\"([0-9a-f]{16})\",\"hash\":\"Hqk0a3Ov5AD55KjSg2rC\",\"salted\":null}$");
        Assert.True(keyed.Success, fields[0]);
        Assert.NotEqual(keyed.Groups[1].Value, keyed.Groups[2].Value);
        Assert.Matches("^{\"first\":\"\",\"second\":null,\"hash\":\"\",\"salted\":\"[0-9a-f]{16}\"}$", fields[1]);
    }
}
