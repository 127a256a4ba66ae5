namespace Analyzers.Tests.Rules;

/// <summary>PST0130: a pseudonym that everybody can make is none.</summary>
public sealed class PseudonymTests
{
    private const string Review = "Reviewed(\"PST0130\", \"https://example.com/pull/12\", \"The page promises it.\")";

    [Theory]
    [InlineData("Pseudonym A, Pseudonym? B")]
    [InlineData("[" + Review + "] Pseudonym.Shake128 A, [" + Review + "] Pseudonym.WithPublicSalt? B")]
    public Task A_key_or_a_review_is_silent(string parameters) => Verify.Fields(parameters);

    [Theory]
    [InlineData("{|PST0130:Pseudonym.Shake128|} A")]
    [InlineData("{|PST0130:Pseudonym.WithPublicSalt?|} A")]
    [InlineData("[{|PST0131:Reviewed(\"PST0130\", \"https://example.com/pull/12\", \"\")|}] {|PST0130:Pseudonym.Shake128|} A")]
    [InlineData("[{|PST0131:" + Review + "|}] Pseudonym A")]
    [InlineData("[{|PST0120:Exact(\"Why.\")|}] Pseudonym A")]
    public Task Without_either_it_is_refused_at_its_type(string parameters) => Verify.Fields(parameters);

    [Fact]
    public Task In_a_group_it_refuses_the_event_too() => Verify.Declaration("""
        [TelemetryEvent] public readonly partial record struct Done({|PST0130:Shape|} Shape);
        [TelemetryGroup] public readonly partial record struct Shape({|PST0130:Pseudonym.Shake128|} Pipeline);
        """);
}
