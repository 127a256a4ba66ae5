using Plainsight.Consent;
using Plainsight.Events;

namespace Plainsight.Tests.Consent;

public sealed class HandoverTextTests
{
    private static readonly Guid s_id = new("5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e");

    private static string On { get; } = HandoverText.Write(0x0123456789abcdef, new InstallId(s_id), [0xffffffff, 0x0000000a]);

    [Fact]
    public void What_is_written_is_read()
    {
        CallerConsent read = HandoverText.Read(On);

        Assert.Equal((true, 0x0123456789abcdefUL, s_id), (read.IsOn, read.Target, read.Id!.Value.Value));
        Assert.True(read.Agreed.Contains(0xffffffff) && read.Agreed.Contains(0x0000000a));
        Assert.False(read.Agreed.Contains(0) || read.Agreed.IsAll);
        Assert.Equal("plainsight-1;on;to=0123456789abcdef;id=5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e;fields=0000000affffffff;sum=", On[..^8]);
    }

    [Fact]
    public void Without_an_id_and_without_fields_it_still_is_on()
    {
        CallerConsent read = HandoverText.Read(HandoverText.Write(1, null, []));

        Assert.True(read.IsOn);
        Assert.Null(read.Id);
    }

    [Fact]
    public void An_id_of_continuous_integration_stays_marked()
    {
        InstallId? read = HandoverText.Read(HandoverText.Write(1, new InstallId(s_id, isCi: true), [])).Id;

        Assert.Equal((s_id, true), (read!.Value.Value, read.Value.IsCi));
    }

    [Fact]
    public void The_longest_text_is_ASCII_and_short_enough_for_a_header()
    {
        string longest = HandoverText.Write(ulong.MaxValue, new InstallId(s_id, isCi: true), Enumerable.Range(0, 5000).Select(static i => (uint)i));

        Assert.InRange(longest.Length, HandoverText.MostFields * 8, HandoverText.MostCharacters);
        Assert.All(longest, static c => Assert.InRange(c, '!', '~'));
        Assert.True(HandoverText.Read(longest).Agreed.Contains(HandoverText.MostFields - 1));
        Assert.False(HandoverText.Read(longest).Agreed.Contains(HandoverText.MostFields));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("true")]
    [InlineData(HandoverText.Off)]
    [InlineData("plainsight-1;on")]
    public void Everything_else_is_off(string? text) => Assert.False(HandoverText.Read(text).IsOn);

    [Fact]
    public void A_text_that_was_cut_or_changed_anywhere_is_off()
    {
        for (int i = 0; i < On.Length; i++)
        {
            Assert.False(HandoverText.Read(On[..i]).IsOn, On[..i]);
            foreach (char other in "0;=A \u0660")
            {
                string changed = string.Concat(On.AsSpan(0, i), other.ToString(), On.AsSpan(i + 1));
                Assert.Equal(changed == On, HandoverText.Read(changed).IsOn);
            }
        }

        Assert.False(HandoverText.Read(On + " ").IsOn);
        Assert.False(HandoverText.Read(On + ";x=1").IsOn);
    }

    [Theory]
    [InlineData("to=0123456789ABCDEF;id=none;fields=")]
    [InlineData("to=0123456789abcdef;id=none;fields=0000000")]
    [InlineData("to=0123456789abcdef;id=none;fields=0000000b0000000a")]
    [InlineData("to=0123456789abcdef;id=none;fields=0000000a0000000a")]
    [InlineData("to=0123456789abcdef;id=00000000-0000-0000-0000-000000000000;fields=")]
    [InlineData("to=0123456789abcdef;id=5C5A6A39-54BB-4E98-8F3E-5A02E7D7C90E;fields=")]
    [InlineData("to=0123456789abcdef;id=alice@example.com;fields=")]
    [InlineData("to=0123456789abcdef;id=;fields=")]
    [InlineData("to=0123456789abcdef;id=ci-none;fields=")]
    [InlineData("to=0123456789abcdef;id=ci-ci-5c5a6a39-54bb-4e98-8f3e-5a02e7d7c90e;fields=")]
    [InlineData("id=none;to=0123456789abcdef;fields=")]
    public void A_text_with_a_right_sum_and_wrong_parts_is_off(string parts)
    {
        string text = "plainsight-1;on;" + parts;
        uint sum = unchecked((uint)ShapeHash.Of(System.Text.Encoding.ASCII.GetBytes(text)));

        Assert.False(HandoverText.Read(FormattableString.Invariant($"{text};sum={sum:x8}")).IsOn);
    }

    [Fact]
    public void The_target_tells_apps_and_receivers_apart_and_not_paths()
    {
        ulong target = HandoverText.Target("docglow", "https://api.example.com/v1/events");

        Assert.Equal(target, HandoverText.Target("docglow", "https://api.example.com/v2"));
        Assert.NotEqual(target, HandoverText.Target("docglow", "https://eu.example.com/v1/events"));
        Assert.NotEqual(target, HandoverText.Target("dashdown", "https://api.example.com/v1/events"));
    }
}
