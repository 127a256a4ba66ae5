using Microsoft.CodeAnalysis;
using Plainsight.Analyzers.Flow;
using Plainsight.Testing.Harness;

namespace Analyzers.Tests.Values;

/// <summary>The table of personal sources names what there is.</summary>
public sealed class TableTests
{
    public static TheoryData<string> Types => [.. PersonalSources.Rows.Select(row => row.Type).Where(IsOfTheFramework).Distinct()];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_row_names_a_type_and_members_of_the_framework(string type)
    {
        INamedTypeSymbol? found = TestCompilation.Create([]).GetTypeByMetadataName(type);
        Assert.NotNull(found);
        var members = new HashSet<string>(Members(found), StringComparer.Ordinal);
        IEnumerable<string> named = PersonalSources.Rows.Where(row => row.Type == type)
            .SelectMany(row => (row.Members + " " + row.Except).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(named.Where(name => name != "*"), name => Assert.Contains(name, members));
    }

    [Fact]
    public void A_row_has_a_test_that_reports_it()
    {
        string tests = string.Concat(((string[])["Source", "Receiver"]).Select(name => Docs.Repository.Read("tests/Analyzers.Tests/Values/" + name + "Tests.cs")));
        IEnumerable<string> untested = PersonalSources.Rows
            .SelectMany(row => row.Members.Split(' ').Select(member => (Type: row.Type[(row.Type.LastIndexOf('.') + 1)..], Member: member)))
            .Where(each => !tests.Contains(each.Member == "*" ? each.Type : "." + each.Member, StringComparison.Ordinal))
            .Select(each => each.Type + "." + each.Member);
        Assert.Equal("", string.Join(", ", untested));
    }

    [Theory]
    [InlineData("Path")]
    [InlineData("Directory")]
    public void Everything_of_a_type_with_a_star_is_a_source(string type)
    {
        INamedTypeSymbol found = TestCompilation.Create([]).GetTypeByMetadataName("System.IO." + type)!;
        Assert.All(
            found.GetMembers().Where(member => member is IMethodSymbol { DeclaredAccessibility: Accessibility.Public } && !SourceLookup.IsHarmless(member, null)),
            member => Assert.NotNull(SourceLookup.Find(member, null)));
    }

    [Theory]
    [InlineData("MY_TOKEN", 4)]
    [InlineData("api_key", 4)]
    [InlineData("USER", 3)]
    [InlineData("PWD", 2)]
    [InlineData("KEYBOARD", 1)]
    public void The_name_of_a_variable_says_what_it_holds(string variable, int category)
    {
        SourceRow row = PersonalSources.Rows.Single(each => each.Members.Contains("GetEnvironmentVariable ", StringComparison.Ordinal));
        Assert.Equal((SourceCategory)category, SourceLookup.Category(row, variable));
    }

    private static bool IsOfTheFramework(string type) => !type.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static IEnumerable<string> Members(INamedTypeSymbol? type) => type is null ? [] : type.GetMembers().Select(member => member.Name).Concat(Members(type.BaseType));
}
