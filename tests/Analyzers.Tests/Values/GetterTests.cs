namespace Analyzers.Tests.Values;

/// <summary>Properties of the same type are read as methods are called.</summary>
public sealed class GetterTests
{
    [Theory]
    [InlineData("private static int Size => Environment.UserName.Length;")]
    [InlineData("private static int Size { get { return Environment.UserName.Length; } }")]
    [InlineData("private static int Size { get => Environment.UserName.Length; }")]
    public Task A_getter_gives_what_it_reads(string property) => Flows.Statements("return new Done({|PST0302:Size|});", property);

    [Theory]
    [InlineData("private static int Size { get; set; }")]
    [InlineData("private static int Size => Environment.ProcessorCount;")]
    public Task A_harmless_getter_is_silent(string property) => Flows.Statements("return new Done(Size);", property);
}
