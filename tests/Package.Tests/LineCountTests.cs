using Plainsight.Build;

namespace Package.Tests;

public sealed class LineCountTests
{
    [Theory]
    [InlineData(null, "a\nb\n", "+2 lines")]
    [InlineData("a,\nb\n", "a\n", "-1 line")]
    [InlineData("a\n", "a,\nb\n", "+1 line")]
    [InlineData("a\nb\n", "a\nc\n", "+1 line, -1 line")]
    [InlineData("a,\r\nb\r\n", "b,\na\n", "reordered")]
    public void Message_counts_lines_and_no_commas(string? before, string after, string expected) =>
        Assert.Equal(expected, LineCount.Describe(before, after));
}
