using Microsoft.CodeAnalysis.Text;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Harness;

/// <summary>The markup of test sources.</summary>
public sealed class TestMarkupTests
{
    [Fact]
    public void Marks_are_taken_out_and_remembered()
    {
        (string source, IReadOnlyList<MarkupSpan> spans) = TestMarkup.Parse("a {|X1:b {|#0:c|}|} [|d|]");
        Assert.Equal("a b c d", source);
        Assert.Equal([new("#0", new TextSpan(4, 1)), new("X1", new TextSpan(2, 3)), new("", new TextSpan(6, 1))], spans);
    }

    [Fact]
    public void One_mark_can_name_several_ids() =>
        Assert.Equal(["X1", "X2"], TestMarkup.Parse("{|X1,X2:a|}").Spans.Select(span => span.Label));

    [Theory]
    [InlineData("{|X1:a")]
    [InlineData("a|}")]
    [InlineData("[|a|}")]
    [InlineData("{|X1 a")]
    public void Unbalanced_marks_are_an_error(string markup) => Assert.Throws<FormatException>(() => TestMarkup.Parse(markup));

    [Fact]
    public void Diagnostics_are_drawn_as_marks() => Assert.Equal(
        "a {|X1:b {|X2:c|}|}d", TestMarkup.Annotate("a b cd", [("X1", new TextSpan(2, 3)), ("X2", new TextSpan(4, 1))]));
}
