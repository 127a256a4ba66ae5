using Plainsight.Settings;

namespace Plainsight.Tests.Settings;

public sealed class SwitchTextTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("YES")]
    [InlineData("On")]
    [InlineData("y")]
    [InlineData("T")]
    [InlineData(" 1 ")]
    [InlineData("\"true\"")]
    [InlineData("'yes'")]
    [InlineData("\t\" on \"\n")]
    public void These_mean_yes(string text) => Assert.Equal(SwitchValue.Yes, SwitchText.Read(text));

    [Theory]
    [InlineData("0")]
    [InlineData("false")]
    [InlineData("NO")]
    [InlineData("Off")]
    [InlineData("n")]
    [InlineData("F")]
    [InlineData("\"false\"")]
    [InlineData(" 'off' ")]
    public void These_mean_no(string text) => Assert.Equal(SwitchValue.No, SwitchText.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"\"")]
    [InlineData("' '")]
    public void These_are_not_set(string? text) => Assert.Equal(SwitchValue.NotSet, SwitchText.Read(text));

    [Theory]
    [InlineData("please")]
    [InlineData("2")]
    [InlineData("01")]
    [InlineData("\"true")]
    [InlineData("disabled")]
    [InlineData("-")]
    public void These_cannot_be_read(string text) => Assert.Equal(SwitchValue.Unreadable, SwitchText.Read(text));

    [Fact]
    public void What_is_shown_holds_nothing_that_a_terminal_obeys()
    {
        string shown = SwitchText.Show("a\u001b[31m\u202eb\n" + new string('x', 200));
        Assert.DoesNotContain('\u001b', shown);
        Assert.DoesNotContain('\u202e', shown);
        Assert.InRange(shown.Length, 1, 61);
    }
}
