using Plainsight;
using Plainsight.Analyzers.Model;
using Plainsight.Analyzers.Rules;

namespace Analyzers.Tests.Rules;

/// <summary><c>[Names]</c> and <c>[Only]</c>, and the host facts that they are for.</summary>
public sealed class EnumChoiceTests
{
    private const string Types = "public enum Plan { Free = -1, Paid = 5 }  public enum Tiny : sbyte { A = -1, B = 1 }";

    [Theory]
    [InlineData("[Only(Plan.Paid, Plan.Free)] Plan A", "paid free")]
    [InlineData("[Only(new object[] { Tiny.A })] Tiny A", "a")]
    [InlineData("[Only(members: [Plan.Paid])] Plan? A", "paid")]
    [InlineData("[Names(NameStyle.Uname)] OsFamily A", "other Windows Linux Darwin FreeBSD")]
    [InlineData("[Names(NameStyle.Uname), Only(CpuFamily.Arm64, CpuFamily.X64)] CpuFamily A", "aarch64 x86_64")]
    public async Task Members_are_picked_ordered_and_named(string parameter, string words)
    {
        await Verify.Fields(parameter, Types);
        var type = Assert.IsType<FieldType.Enum>(Parser.Parsed.Fields(parameter, Types)[0].Type);
        Assert.Equal(words, string.Join(" ", type.Members.Select(member => member.Wire)));
    }

    [Fact]
    public void Flags_are_picked_in_the_given_order()
    {
        var type = Assert.IsType<FieldType.Flags>(Parser.Parsed.Fields("[Only(HostKinds.Docker, HostKinds.Container)] HostKinds A")[0].Type);
        Assert.Equal("docker container", string.Join(" ", type.Members.Select(member => member.Wire)));
    }

    [Theory]
    [InlineData("[{|PST0120:Only|}] Plan A")]
    [InlineData("[{|PST0120:Only(Plan.Paid, Plan.Paid)|}] Plan A")]
    [InlineData("[{|PST0120:Only((Plan)7)|}] Plan A")]
    [InlineData("[{|PST0120:Only(\"paid\")|}] Plan A")]
    [InlineData("[{|PST0120:Only(HostKinds.None)|}] HostKinds A")]
    [InlineData("[{|PST0120:Only(Plan.Paid)|}] int A")]
    [InlineData("[{|PST0120:Names(NameStyle.Uname)|}] Plan A")]
    [InlineData("[{|PST0120:Names(NameStyle.Uname)|}] AppVersion A")]
    [InlineData("[{|PST0120:Names((NameStyle)3)|}] OsFamily A")]
    public Task What_names_or_picks_nothing_is_refused(string parameter) => Verify.Fields(parameter, Types);

    [Theory]
    [InlineData("CpuCount A", "0 1 2 4 8 16 32 64 128 256 512 1024")]
    [InlineData("StatusCode A", "0 100 200 300 400 500")]
    [InlineData("[Buckets(400)] StatusCode A", "0 400")]
    [InlineData("[Exact(\"The page promises it.\")] StatusCode A", "")]
    public void Numbers_with_sizes_of_their_own_have_them_as_edges(string parameter, string edges) =>
        Assert.Equal(edges, string.Join(" ", Assert.IsType<FieldType.Integer>(Parser.Parsed.Fields(parameter)[0].Type).Range.Edges));

    [Theory]
    [InlineData(typeof(OsFamily))]
    [InlineData(typeof(CpuFamily))]
    public void Every_family_has_a_name_of_uname(Type type) =>
        Assert.Equal(Enum.GetNames(type).Order(StringComparer.Ordinal), AllowList.UnameOf(type.FullName!)!.Keys.Order(StringComparer.Ordinal));
}
