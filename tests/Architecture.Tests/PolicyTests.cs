using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>What may be used in one place only, or nowhere.</summary>
public sealed class PolicyTests
{
    // Two questions, two tables: which types may be a field, and which members of the framework read something personal.
    // A person who reviews either reads one table and nothing else.
    [Fact]
    public void Only_the_allow_list_and_the_table_of_personal_sources_name_types() =>
        Only("src/Analyzers", @"SpecialType\.|""System\.", "src/Analyzers/Rules/AllowList", "src/Analyzers/Flow/PersonalSources");

    [Fact]
    public void Only_the_HTTP_transport_uses_the_network() =>
        Only("src/Runtime", @"\b(HttpClient|SocketsHttpHandler|HttpRequestMessage|HttpResponseMessage|TcpClient|Socket|Dns)\b", "src/Runtime/Transport/HttpTransport.cs");

    [Fact]
    public void Only_the_commands_read_JSON_with_the_framework() =>
        Only("src/Runtime", @"(?<!"")System\.Text\.Json", "src/Runtime/Cli/");

    [Theory]
    [InlineData("MachineName")]
    [InlineData("UserName")]
    [InlineData("UserDomainName")]
    [InlineData("CommandLine")]
    [InlineData("CurrentDirectory")]
    [InlineData("OSDescription")]
    [InlineData("NetworkInterface")]
    [InlineData("TimeZoneInfo")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("DateTime.Now")]
    public void The_runtime_never_reads_what_it_must_not_know(string name) =>
        Only("src/Runtime", @"\b" + Regex.Escape(name) + @"\b", "nowhere");

    [Fact]
    public void The_runtime_depends_on_no_package() =>
        Assert.DoesNotContain("PackageReference", File.ReadAllText(Path.Combine(Repository.Root, "src/Runtime/Runtime.csproj")), StringComparison.Ordinal);

    [Theory]
    [InlineData("Runtime", "Plainsight")]
    [InlineData("Hosting", "Plainsight.Hosting")]
    [InlineData("CommandLine", "Plainsight.CommandLine")]
    [InlineData("AspNetCore", "Plainsight.AspNetCore")]
    [InlineData("Tool", "Plainsight.Tool")]
    public void A_package_says_what_it_is_and_brings_its_page(string project, string package)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
        Assert.All(
            [$"<PackageId>{package}<", "<IsPackable>true<", "<Description>", "<PackageTags>", "<PackageReadmeFile>README.md<", "<None Include=\"../../README.md\" Pack=\"true\""],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    private static void Only(string folder, string pattern, params string[] where) =>
        Assert.Empty(Repository.Sources(folder)
            .Where(file => !where.Any(place => file.Path.StartsWith(place, StringComparison.Ordinal)))
            .Where(file => Regex.IsMatch(file.Text, pattern))
            .Select(file => file.Path));
}
