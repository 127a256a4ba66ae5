using System.Text;
using Plainsight.Events;
using Plainsight.Tests.Fakes;

namespace Plainsight.Tests.Events;

/// <summary>The expected values were computed apart from this code: HMAC-SHA256 over the path, a zero byte and the SHA-256 of the parts, each behind its length.</summary>
public sealed class PseudonymTests
{
    private static readonly byte[] s_key = [.. Enumerable.Range(0, 16).Select(i => (byte)i)];

    [Fact]
    public void Text_gives_the_start_of_its_code_under_the_key()
    {
        Assert.Equal("9966acdce4268f7b", Write(Pseudonym.Of("warehouse")));
        Assert.Equal("2ef23bbf14d901e8", Write(Pseudonym.Of("é")));
        Assert.Equal("ae6f1b3264597a9b", Write(Pseudonym.Of("")));
    }

    [Fact]
    public void Another_key_gives_another_pseudonym() =>
        Assert.Equal("38ebfbbcdce4fb27", Write(Pseudonym.Of("warehouse"), key: PseudonymKey.Constant));

    [Fact]
    public void Another_field_gives_another_pseudonym_but_another_event_does_not()
    {
        Assert.Equal("4bd25476c61f3558", Write(Pseudonym.Of("warehouse"), "event e 1\nshape group\n  p pseudonym keyed"));
        Assert.Equal("9966acdce4268f7b", Write(Pseudonym.Of("warehouse"), "event other 7\np pseudonym keyed"));
        Assert.Equal("9966acdce4268f7b", Write(Pseudonym.Of("warehouse"), "context\np pseudonym keyed"));
    }

    [Fact]
    public void Parts_do_not_run_into_one_another()
    {
        Assert.Equal("974a499520756e4f", Write(Pseudonym.Of("ware", "house")));
        Assert.Equal("ba2e128104afcc3b", Write(Pseudonym.Of("wareh", "ouse")));
        Assert.Equal("6f16a4b0cb05cd95", Write(Pseudonym.Of("a", null)));
        Assert.Equal("7699c5ef60258c87", Write(Pseudonym.Of("a", "")));
        Assert.NotEqual(Pseudonym.Of("a", "b"), Pseudonym.Of("a", "b", ""));
    }

    [Fact]
    public void Default_value_and_null_are_an_empty_text()
    {
        Assert.Equal("", Write(default));
        Assert.Equal(default(Pseudonym), Pseudonym.Of(null));
        Assert.Equal(default(Pseudonym), Pseudonym.Of(null, null, null));
    }

    [Fact]
    public void Field_that_is_null_is_null() =>
        Assert.Equal("""{"p":null}""", Wire.Write("p? pseudonym keyed", (ref EventWriter writer) => writer.Null(0)));

    [Fact]
    public void Without_a_key_it_is_left_out() =>
        Assert.Equal("{}", Wire.Write("p pseudonym keyed", (ref EventWriter writer) => writer.Pseudonym(0, Pseudonym.Of("x"))));

    [Fact]
    public void Key_is_asked_for_only_when_one_is_written()
    {
        int asked = 0;
        var key = new PseudonymKey(() =>
        {
            asked++;
            return s_key;
        });

        Assert.Equal("", Write(Pseudonym.Of("x"), mask: 0, key: key));
        Assert.Equal(0, asked);
        Write(Pseudonym.Of("x"), key: key);
        Write(Pseudonym.Of("y"), key: key);
        Assert.Equal(1, asked);
    }

    [Fact]
    public void It_does_not_show_its_text() => Assert.DoesNotContain("warehouse", Visit.Example.ToString(), StringComparison.Ordinal);

    private static string Write(Pseudonym value, string shape = "event e 1\np pseudonym keyed", ulong mask = ulong.MaxValue, PseudonymKey? key = null)
    {
        var plan = ShapePlan.Parse(Encoding.UTF8.GetBytes(shape));
        byte[] buffer = new byte[256];
        EventWriter writer = new(plan, mask, buffer, constantIds: false, key ?? new PseudonymKey(static () => s_key));
        writer.BeginGroup(0);
        writer.Pseudonym(plan.Fields.Length - 1, value);
        writer.End();
        return Encoding.UTF8.GetString(buffer, 0, writer.Length).Split('"') is [.., _, string last, _] ? last : "";
    }
}
