namespace Analyzers.Tests.Harness;

/// <summary>The verifier fails when it should.</summary>
public sealed class VerifierTests
{
    [Theory]
    [InlineData("[TelemetryEvent] public readonly partial record struct Done(string Path);", "unexpected")]
    [InlineData("[TelemetryEvent] public readonly partial record struct Done({|PST0101:bool|} Ok);", "missing")]
    [InlineData("[TelemetryEvent] public readonly partial record struct Done(string {|PST0101:Path|});", "missing")]
    [InlineData("public class Broken : Missing;", "CS0246")]
    public async Task A_difference_fails_and_shows_the_source(string source, string said)
    {
        InvalidOperationException thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => Verify.Declaration(source));
        Assert.Contains(said, thrown.Message, StringComparison.Ordinal);
        Assert.Contains("with what was reported", thrown.Message, StringComparison.Ordinal);
    }
}
